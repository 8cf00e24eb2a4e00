// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/base/secret_buffer.h"

#include <algorithm>
#include <new>
#include <stdexcept>
#include <utility>

#ifdef _WIN32
#include <windows.h>
#else
#include <sys/mman.h>
#endif

namespace pcsc {
namespace {

// A page of its own: locking and "leave out of dumps" work by the page, and no other data shares
// its fate.
constexpr std::size_t pageSize = 4096;

#ifdef _WIN32
void* allocatePage() {
    void* page = VirtualAlloc(nullptr, pageSize, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE);
    if (page != nullptr) VirtualLock(page, pageSize);
    return page;
}
void freePage(void* page) {
    VirtualFree(page, 0, MEM_RELEASE);
}
#else
void* allocatePage() {
    void* page =
        mmap(nullptr, pageSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED) return nullptr;
    mlock(page,
          pageSize);  // may be refused by a limit: then the secret is still wiped, only not locked
#ifdef MADV_DONTDUMP
    madvise(page, pageSize, MADV_DONTDUMP);
#endif
    return page;
}
void freePage(void* page) {
    munmap(page, pageSize);
}
#endif

}  // namespace

void secureWipe(std::span<std::uint8_t> memory) {
    volatile std::uint8_t* byte = memory.data();
    for (std::size_t i = 0; i < memory.size(); ++i) byte[i] = 0;
}

SecretBuffer::SecretBuffer() : memory_(static_cast<std::uint8_t*>(allocatePage())) {
    if (memory_ == nullptr) throw std::bad_alloc();
}

SecretBuffer::SecretBuffer(std::string_view text) : SecretBuffer() {
    if (!append(text)) throw std::length_error("SecretBuffer: longer than its capacity");
}

SecretBuffer::~SecretBuffer() {
    release();
}

SecretBuffer::SecretBuffer(SecretBuffer&& other) noexcept
    : memory_(std::exchange(other.memory_, nullptr)), size_(std::exchange(other.size_, 0)) {}

SecretBuffer& SecretBuffer::operator=(SecretBuffer&& other) noexcept {
    if (this != &other) {
        release();
        memory_ = std::exchange(other.memory_, nullptr);
        size_ = std::exchange(other.size_, 0);
    }
    return *this;
}

bool SecretBuffer::append(std::uint8_t byte) {
    if (memory_ == nullptr || size_ == capacity) return false;
    memory_[size_++] = byte;
    return true;
}

bool SecretBuffer::append(std::string_view text) {
    if (memory_ == nullptr || text.size() > capacity - size_) return false;
    std::ranges::copy(text, memory_ + size_);
    size_ += text.size();
    return true;
}

void SecretBuffer::removeLast() {
    if (size_ > 0) memory_[--size_] = 0;
}

void SecretBuffer::clear() {
    if (memory_ != nullptr) secureWipe({memory_, capacity});
    size_ = 0;
}

void SecretBuffer::release() {
    if (memory_ == nullptr) return;
    clear();
    freePage(memory_);
    memory_ = nullptr;
}

}  // namespace pcsc
