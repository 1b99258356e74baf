#pragma once

// The assembler takes a file in: a C++ array of 16 MB would cost the compiler minutes and gigabytes. `file` is a
// literal, a full path. The bytes lie in the program's own file, mapped and not read before they are looked at.
#define GANIMEDE_EMBED_FILE(symbol, file)                                                                              \
    asm(".section .rodata,\"a\",%progbits\n"                                                                           \
        ".balign 16\n"                                                                                                 \
        ".hidden " #symbol "\n"                                                                                        \
        ".hidden " #symbol "_end\n"                                                                                    \
        ".globl " #symbol "\n"                                                                                         \
        ".globl " #symbol "_end\n" #symbol ":\n"                                                                       \
        ".incbin \"" file "\"\n" #symbol "_end:\n"                                                                     \
        ".byte 0\n"                                                                                                    \
        ".previous\n");                                                                                                \
    extern "C" const char symbol[];                                                                                    \
    extern "C" const char symbol##_end[]
