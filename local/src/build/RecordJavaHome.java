import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Run by the build on the JDK that it compiles with: writes down where that is. */
final class RecordJavaHome {

    private RecordJavaHome() {}

    static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), System.getProperty("java.home"));
    }
}
