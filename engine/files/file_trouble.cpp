#include "engine/files/file_trouble.h"

#include <cerrno>
#include <system_error>

#include "engine/core/words.h"

namespace ganimede {

std::string reasonOfErrno(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return Words::tr("the disk is full; free some space or choose another folder.");
    case EFBIG:
        return Words::tr("it would be larger than files may be here; choose another folder.");
    case EACCES:
    case EPERM:
    case EROFS:
        return Words::tr("it is read-only or not yours to use; choose another place or change its permissions.");
    case ENOENT:
        return Words::tr("there is no such file or folder.");
    case ENOTDIR:
        return Words::tr("part of its path is not a folder.");
    case EISDIR:
        return Words::tr("it is a folder.");
    case ENAMETOOLONG:
        return Words::tr("its name is too long.");
    default:
        return std::generic_category().message(error) + ".";
    }
}

}  // namespace ganimede
