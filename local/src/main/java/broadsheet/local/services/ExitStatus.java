package broadsheet.local.services;

/** How a process ended, in words: shells and Java alike tell a signal as 128 and its number. */
record ExitStatus(int code) {

    String inWords() {
        return switch (code) {
            case 130 -> "was interrupted (SIGINT)";
            case 134 -> "crashed (SIGABRT)";
            case 137 -> "was killed (SIGKILL)";
            case 139 -> "crashed (SIGSEGV)";
            case 143 -> "was ended from outside (SIGTERM)";
            default -> "ended with exit code " + code;
        };
    }
}
