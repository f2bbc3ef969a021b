package org.resdiff.bench;

/** The least that a process on the Java machine can do: the floor of every start. */
public final class Hello {
    private Hello() {}

    public static void main(String[] args) {
        System.out.println("hello");
    }
}
