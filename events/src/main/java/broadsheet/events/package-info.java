/**
 * The published language: what the services tell each other, as plain records, and how an event becomes a Kafka record
 * and back. Nothing of a service's inside lives here, and this package knows neither Spring nor Kafka's client.
 */
@NullMarked
package broadsheet.events;

import org.jspecify.annotations.NullMarked;
