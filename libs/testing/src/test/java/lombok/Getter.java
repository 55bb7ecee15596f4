package lombok;

/**
 * Not Lombok's: a name that the broken example can import, as the real one leaves no
 * trace in bytecode either.
 */
public @interface Getter {

}
