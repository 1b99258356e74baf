#include "app/cli/program.h"

int main(int argc, char** argv)
{
    return ganimede::runProgram(argc, argv);
}
