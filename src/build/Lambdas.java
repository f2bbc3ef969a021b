import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.H_INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.V17;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A step of the build: makes each lambda and method reference of the compiled classes a class of its own, as anonymous
 * classes are. Java otherwise makes that class when the expression is first reached, in about 0.2 ms, also from a class
 * archive; a short run reaches two hundred of them. docs/decisions/0002-start-up.md has the figures.
 *
 * <p>usage: Lambdas CLASSES, the folder of the compiled classes, changed in place; a second run finds nothing to do
 */
final class Lambdas {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    private final Path classes;
    /** The classes made, by the nest host whose private members they may use. */
    private final Map<String, List<String>> made = new TreeMap<>();

    private Lambdas(Path classes) {
        this.classes = classes;
    }

    public static void main(String[] args) throws IOException {
        Lambdas lambdas = new Lambdas(Path.of(args[0]));
        List<Path> files;
        try (var walk = Files.walk(lambdas.classes)) {
            files = walk.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            lambdas.rewrite(file);
        }
        for (var entry : lambdas.made.entrySet()) {
            lambdas.join(entry.getKey(), entry.getValue());
        }
    }

    /** Replaces the lambdas of one class. Code is copied otherwise, with its frames and debug tables. */
    private void rewrite(Path file) throws IOException {
        ClassReader reader = new ClassReader(Files.readAllBytes(file));
        String host = host(reader);
        List<byte[]> lambdas = new ArrayList<>();
        ClassWriter writer = new ClassWriter(0);
        reader.accept(
                new ClassVisitor(ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        MethodVisitor copy = super.visitMethod(access, name, descriptor, signature, exceptions);
                        return new MethodVisitor(ASM9, copy) {
                            @Override
                            public void visitInvokeDynamicInsn(
                                    String method, String site, Handle bootstrap, Object... given) {
                                if (!bootstrap.getOwner().equals(FACTORY)) {
                                    super.visitInvokeDynamicInsn(method, site, bootstrap, given);
                                    return;
                                }
                                if (!bootstrap.getName().equals("metafactory")) {
                                    throw new IllegalArgumentException(reader.getClassName()
                                            + ": serializable lambdas and those of several interfaces are not known"
                                            + " here; write a class");
                                }
                                String lambda = reader.getClassName() + "$$" + lambdas.size();
                                Method shape = new Method(method, ((Type) given[0]).getDescriptor());
                                lambdas.add(lambda(lambda, host, site, shape, (Handle) given[1]));
                                super.visitMethodInsn(INVOKESTATIC, lambda, "of", site, false);
                            }
                        };
                    }
                },
                0);
        for (int i = 0; i < lambdas.size(); i++) {
            String name = reader.getClassName() + "$$" + i;
            Files.write(file(name), lambdas.get(i));
            made.computeIfAbsent(host, key -> new ArrayList<>()).add(name);
        }
        if (!lambdas.isEmpty()) {
            Files.write(file, writer.toByteArray());
        }
    }

    /** Names the new members in their host, so that they may use what is private there. */
    private void join(String host, List<String> members) throws IOException {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(Files.readAllBytes(file(host)))
                .accept(
                        new ClassVisitor(ASM9, writer) {
                            @Override
                            public void visitEnd() {
                                members.forEach(this::visitNestMember);
                                super.visitEnd();
                            }
                        },
                        0);
        Files.write(file(host), writer.toByteArray());
    }

    private Path file(String name) {
        return classes.resolve(name + ".class");
    }

    private static String host(ClassReader reader) {
        String[] host = {reader.getClassName()};
        reader.accept(
                new ClassVisitor(ASM9) {
                    @Override
                    public void visitNestHost(String name) {
                        host[0] = name;
                    }
                },
                ClassReader.SKIP_CODE);
        return host[0];
    }

    /**
     * A class with the caught values as fields, a static method {@code of} that makes one, and the interface's method.
     *
     * @param site the values caught, and the interface as what is returned
     * @param shape the interface's method, its types erased
     * @param body the method that holds the lambda's code, or that a reference names
     */
    private static byte[] lambda(String name, String host, String site, Method shape, Handle body) {
        Type self = Type.getObjectType(name);
        Type[] caught = Type.getArgumentTypes(site);
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        String[] interfaces = {Type.getReturnType(site).getInternalName()};
        writer.visit(V17, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", interfaces);
        writer.visitNestHost(host);

        Method constructor = new Method("<init>", Type.VOID_TYPE, caught);
        GeneratorAdapter code = new GeneratorAdapter(ACC_PRIVATE, constructor, null, null, writer);
        code.loadThis();
        code.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
        for (int i = 0; i < caught.length; i++) {
            writer.visitField(ACC_PRIVATE | ACC_FINAL, "caught" + i, caught[i].getDescriptor(), null, null);
            code.loadThis();
            code.loadArg(i);
            code.putField(self, "caught" + i, caught[i]);
        }
        code.returnValue();
        code.endMethod();

        code = new GeneratorAdapter(ACC_STATIC, new Method("of", site), null, null, writer);
        code.newInstance(self);
        code.dup();
        code.loadArgs();
        code.invokeConstructor(self, constructor);
        code.returnValue();
        code.endMethod();

        code = new GeneratorAdapter(ACC_PUBLIC, shape, null, null, writer);
        call(code, self, caught, shape, body);
        code.returnValue();
        code.endMethod();
        writer.visitEnd();
        return writer.toByteArray();
    }

    /** Passes what was caught and what is given on to the body, and brings its answer to the interface's type. */
    private static void call(GeneratorAdapter code, Type self, Type[] caught, Method shape, Handle body) {
        Type owner = Type.getObjectType(body.getOwner());
        boolean makes = body.getTag() == H_NEWINVOKESPECIAL;
        List<Type> wanted = new ArrayList<>();
        if (makes) {
            code.newInstance(owner);
            code.dup();
        } else if (body.getTag() != H_INVOKESTATIC) {
            wanted.add(owner);
        }
        wanted.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
        for (int i = 0; i < caught.length; i++) {
            code.loadThis();
            code.getField(self, "caught" + i, caught[i]);
            convert(code, caught[i], wanted.get(i));
        }
        Type[] given = shape.getArgumentTypes();
        for (int i = 0; i < given.length; i++) {
            code.loadArg(i);
            convert(code, given[i], wanted.get(caught.length + i));
        }
        Method method = new Method(body.getName(), body.getDesc());
        switch (body.getTag()) {
            case H_NEWINVOKESPECIAL -> code.invokeConstructor(owner, method);
            case H_INVOKEINTERFACE -> code.invokeInterface(owner, method);
            case H_INVOKESTATIC -> invoke(code, INVOKESTATIC, body);
            // Private methods too are found so, since the class is a nest mate.
            default -> invoke(code, body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL, body);
        }
        Type answer = makes ? owner : method.getReturnType();
        if (shape.getReturnType() != Type.VOID_TYPE) {
            convert(code, answer, shape.getReturnType());
        } else if (answer.getSize() == 2) {
            code.pop2();
        } else if (answer.getSize() == 1) {
            code.pop();
        }
    }

    private static void invoke(GeneratorAdapter code, int how, Handle body) {
        code.visitMethodInsn(how, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    }

    /** What {@code LambdaMetafactory} allows: casts, boxing, unboxing, and widening of numbers. */
    private static void convert(GeneratorAdapter code, Type from, Type to) {
        boolean value = from.getSort() < Type.ARRAY;
        if (value && to.getSort() < Type.ARRAY) {
            if (!from.equals(to)) {
                code.cast(from, to);
            }
        } else if (value) {
            code.valueOf(from);
        } else if (to.getSort() < Type.ARRAY) {
            code.unbox(to);
        } else if (!from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
            code.checkCast(to);
        }
    }
}
