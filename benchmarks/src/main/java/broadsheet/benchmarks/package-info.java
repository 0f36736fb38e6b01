/** How fast the platform is: each benchmark drives a running platform from outside and prints what it measured. */
@NullMarked
package broadsheet.benchmarks;

import org.jspecify.annotations.NullMarked;
