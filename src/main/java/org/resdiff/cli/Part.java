package org.resdiff.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** A file in the making, beside the one that it becomes. It is gone in the end however the run ends, short of SIGKILL. */
final class Part implements AutoCloseable {
    private final Path path;
    /** Those of the file to be replaced; null for a new one, which gets what the user's mask leaves. */
    private final Set<PosixFilePermission> permissions;

    private final Thread removal;
    private boolean made;

    private Part(Path path, Set<PosixFilePermission> permissions) {
        this.path = path;
        this.permissions = permissions;
        this.removal = new Thread(this::remove, "removal");
    }

    /** Not named after the file, whose name may be as long as names can be, nor after the process, which is 1 in containers. */
    static Part beside(Path target) throws IOException {
        String name = ".resdiff-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".part";
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        boolean replaces = view != null && Files.exists(target);
        return new Part(
                target.resolveSibling(name), replaces ? view.readAttributes().permissions() : null);
    }

    /** Makes it. A report for few eyes is never open to more, not even while it is written. */
    OutputStream open() throws IOException {
        OutputStream out = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        made = true;
        Runtime.getRuntime().addShutdownHook(removal);
        if (permissions != null) {
            Files.setPosixFilePermissions(path, permissions);
        }
        return out;
    }

    void moveTo(Path target) throws IOException {
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() {
        if (!made) {
            return;
        }
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(removal);
        } catch (IllegalStateException e) {
            // A signal is ending the process, with the exit code of signals: nothing is left to do or to say.
            while (true) {
                LockSupport.park();
            }
        }
    }

    private void remove() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // Its folder went away or may no longer be written, which the move has said.
        }
    }
}
