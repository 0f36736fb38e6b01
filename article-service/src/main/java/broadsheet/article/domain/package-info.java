/**
 * What an article is and what may happen to it: states, moves, values. Pure: state in, state and fact out; knows no
 * framework, no database, no clock.
 */
@NullMarked
package broadsheet.article.domain;

import org.jspecify.annotations.NullMarked;
