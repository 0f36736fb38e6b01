/**
 * How fast the articles of an old newsroom come in, and whether each is right: exports that are made up, brought in by
 * the command that operators use, and compared with what article-service then has.
 */
@NullMarked
package broadsheet.benchmarks.oldnewsroom;

import org.jspecify.annotations.NullMarked;
