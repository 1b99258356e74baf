#pragma once

#include <utility>

namespace ganimede {

/// Owns a file descriptor; closes it at the end.
class Descriptor {
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    ~Descriptor() { close(); }
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }

    int number() const { return m_number; }
    /// Some file systems report only now that the disk is full. -> 0 or the errno; 0 where nothing is open
    int close();

private:
    int m_number;
};

}  // namespace ganimede
