import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.V17;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * A step of the build: puts in the place of the compiled {@code EnglishLists}, which looks its lists up in the jar, a class of
 * the same name that holds them as constants. A class archive maps those; to find the first file in a jar takes 5 ms, each
 * further one 0.5 ms. docs/decisions/0002-start-up.md has the figures.
 *
 * <p>usage: Lists CLASSES, the folder of the compiled classes and their resources, changed in place
 */
final class Lists {
    private static final String CLASS = "org/resdiff/lexicon/EnglishLists";
    private static final String FOLDER = "org/resdiff/lexicon/en";
    private static final Type STRING = Type.getType(String.class);

    private Lists() {}

    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        List<Path> lists;
        try (var files = Files.list(classes.resolve(FOLDER))) {
            lists = files.sorted().toList();
        }
        Files.write(classes.resolve(CLASS + ".class"), holder(lists));
    }

    private static byte[] holder(List<Path> lists) throws IOException {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS | ClassWriter.COMPUTE_FRAMES);
        writer.visit(V17, ACC_FINAL | ACC_SUPER, CLASS, null, "java/lang/Object", null);

        GeneratorAdapter code = new GeneratorAdapter(ACC_PRIVATE, new Method("<init>", "()V"), null, null, writer);
        code.loadThis();
        code.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
        code.returnValue();
        code.endMethod();

        code = new GeneratorAdapter(ACC_STATIC, new Method("text", STRING, new Type[] {STRING}), null, null, writer);
        for (Path list : lists) {
            Label next = new Label();
            code.push(list.getFileName().toString());
            code.loadArg(0);
            code.invokeVirtual(STRING, new Method("equals", "(Ljava/lang/Object;)Z"));
            code.ifZCmp(GeneratorAdapter.EQ, next);
            code.push(Files.readString(list));
            code.returnValue();
            code.mark(next);
        }
        code.throwException(Type.getType(IllegalArgumentException.class), "no such word list");
        code.endMethod();
        writer.visitEnd();
        return writer.toByteArray();
    }
}
