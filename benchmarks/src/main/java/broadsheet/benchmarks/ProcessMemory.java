package broadsheet.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What a Java process holds.
 *
 * @param heap bytes in use after a collection
 * @param resident bytes of memory, as the system counts them; 0 where it doesn't say
 */
public record ProcessMemory(long heap, long resident) {

    private static final Pattern USED = Pattern.compile("(?m)^ *(?!Metaspace|class).*?used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    /** Of the process with an id, after a collection of its garbage. */
    public static ProcessMemory of(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        var heap = USED.matcher(jcmd(pid, "GC.heap_info"))
                .results()
                .mapToLong(used -> Long.parseLong(used.group(1)) * 1_024)
                .sum();
        var status = Path.of("/proc/" + pid + "/status");
        var resident = RESIDENT.matcher(Files.exists(status) ? Files.readString(status) : "");
        return new ProcessMemory(heap, resident.find() ? Long.parseLong(resident.group(1)) * 1_024 : 0);
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("jcmd " + pid + " " + command + ": " + printed);
        }
        return printed;
    }
}
