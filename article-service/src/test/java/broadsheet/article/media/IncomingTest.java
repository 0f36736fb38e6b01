package broadsheet.article.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncomingTest {

    @TempDir
    private Path disk;

    @Test
    void anUploadThatBreaksOffIsForWhoeverSendsItToMendAndNothingOfItIsLeft() throws IOException {
        var breaking = InputStream.nullInputStream();
        breaking.close();

        var failure = catchThrowableOfType(IOException.class, () -> Incoming.take(breaking, disk));

        assertThat(UploadingMedium.problem(failure).getStatusCode().value()).isEqualTo(400);
        assertThat(disk).isEmptyDirectory();
    }

    @Test
    void aDiskThatTakesNoFilesIsNobodysFaultWhoSendsOne() throws IOException {
        var noFolder = Files.createFile(disk.resolve("full"));

        var failure = catchThrowableOfType(
                IOException.class, () -> Incoming.take(new ByteArrayInputStream(new byte[10]), noFolder));

        var problem = UploadingMedium.problem(failure);
        assertThat(problem.getStatusCode().value()).isEqualTo(503);
        assertThat(problem.getHeaders().getFirst("Retry-After")).isEqualTo("1");
    }
}
