/**
 * Stands in for Lombok, which is not on the class path.
 */
@NullMarked
package lombok;

import org.jspecify.annotations.NullMarked;
