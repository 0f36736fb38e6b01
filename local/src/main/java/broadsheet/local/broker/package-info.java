/**
 * A real Kafka broker inside this JVM, for a machine that has none: one KRaft node on loopback that keeps its log in a
 * folder. Knows nothing of topics.
 */
@NullMarked
package broadsheet.local.broker;

import org.jspecify.annotations.NullMarked;
