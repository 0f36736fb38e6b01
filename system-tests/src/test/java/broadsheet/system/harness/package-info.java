/**
 * The fault harness: clients write and read while a nemesis kills, pauses, restarts and cuts off what serves them, two
 * instances of each service; then a checker compares what was acknowledged with the databases, the log and the pages.
 * In the manner of Jepsen, whose words it uses.
 */
@org.jspecify.annotations.NullMarked
package broadsheet.system.harness;
