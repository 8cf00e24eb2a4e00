// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/virtualcard/file_tree.h"

#include <algorithm>

namespace virtualcard {
namespace {

using pcsc::Bytes;

std::uint8_t high(std::size_t value) {
    return static_cast<std::uint8_t>(value >> 8U);
}
std::uint8_t low(std::size_t value) {
    return static_cast<std::uint8_t>(value & 0xFFU);
}

void appendTag(Bytes& out, std::uint8_t tag, const Bytes& value) {
    out.push_back(tag);
    out.push_back(low(value.size()));
    out.insert(out.end(), value.begin(), value.end());
}

/// Read always, everything else never (order: read, update, append, deactivate, activate, delete,
/// admin, increase, decrease). Writing a citizen's card is the issuer's business, done under keys
/// of its own.
const Bytes readOnlyAccess{0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF};

}  // namespace

File& File::add(std::unique_ptr<File> file) {
    file->parent_ = this;
    children_.push_back(std::move(file));
    return *children_.back();
}

File& File::addDirectory(std::uint16_t id) {
    return add(std::make_unique<File>(id));
}

File& File::addApplication(Bytes name) {
    auto& application = add(std::make_unique<File>(applicationId));
    application.byNameOnly_ = true;
    application.name_ = std::move(name);
    return application;
}

void File::addFile(std::uint16_t id, Bytes content) {
    add(std::make_unique<File>(id, std::move(content)));
}

Bytes File::name() const {
    if (!directory_) return {};
    if (!name_.empty()) return name_;
    // F0: a proprietary name that no register knows, so it cannot be mistaken for a registered
    // application.
    return {0xF0, 'C', 'N', 'S', high(id_), low(id_)};
}

const File* File::child(std::uint16_t id) const {
    const auto found = std::ranges::find_if(
        children_, [id](const auto& file) { return !file->byNameOnly_ && file->id() == id; });
    return found == children_.end() ? nullptr : found->get();
}

const File* File::at(std::span<const std::uint16_t> path) const {
    const File* file = this;
    for (const auto id : path)
        if (file = file->child(id); file == nullptr) return nullptr;
    return file;
}

const File* File::named(pcsc::ByteView wanted) const {
    if (!directory_) return nullptr;
    if (std::ranges::equal(name(), wanted)) return this;
    for (const auto& file : children_)
        if (const auto* found = file->named(wanted)) return found;
    return nullptr;
}

Bytes File::controlInformation(bool withSize) const {
    Bytes tags;
    const auto size = directory_ ? children_.size() : content_.size();
    if (withSize) appendTag(tags, directory_ ? 0x81 : 0x80, {high(size), low(size)});
    appendTag(tags, 0x82, {static_cast<std::uint8_t>(directory_ ? 0x38 : 0x01), 0x00, 0x00});
    appendTag(tags, 0x83, {high(id_), low(id_)});
    if (directory_) appendTag(tags, 0x84, name());
    appendTag(tags, 0x85, {0x01});
    appendTag(tags, 0x86, readOnlyAccess);
    appendTag(tags, 0x8A, {0x05});
    Bytes information;
    appendTag(information, 0x6F, tags);
    return information;
}

}  // namespace virtualcard
