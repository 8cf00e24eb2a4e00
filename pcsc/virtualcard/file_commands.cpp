// SPDX-License-Identifier: EUPL-1.2
#include "pcsc/virtualcard/file_commands.h"

#include <algorithm>
#include <optional>

#include "pcsc/virtualcard/card_files.h"

namespace virtualcard {
namespace {

enum SelectBy : std::uint8_t {
    byId = 0x00,
    byParent = 0x03,
    byName = 0x04,
    byPath = 0x08,
    byRelativePath = 0x09
};

constexpr std::uint8_t withFci = 0x00;
constexpr std::uint8_t withoutAnswer = 0x0C;

/// Identifiers two bytes each; the caller has checked that the length is even.
std::vector<std::uint16_t> identifiers(ByteView path) {
    std::vector<std::uint16_t> ids;
    for (std::size_t i = 0; i + 1 < path.size(); i += 2)
        ids.push_back(static_cast<std::uint16_t>(path[i] << 8U | path[i + 1]));
    return ids;
}

/// What is wrong with the command itself, before any file is looked for.
std::optional<std::uint16_t> malformedSelect(const Command& command) {
    const auto size = command.data.size();
    switch (command.p1) {
        case byId:
            return size == 0 || size == 2 ? std::nullopt : std::optional(sw::wrongLength);
        case byParent:
            return size == 0 ? std::nullopt : std::optional(sw::wrongLength);
        case byName:
            return size >= 1 && size <= 16 ? std::nullopt : std::optional(sw::wrongLength);
        case byPath:
        case byRelativePath:
            return size >= 2 && size % 2 == 0 ? std::nullopt : std::optional(sw::wrongLength);
        default:
            return sw::wrongP1P2;
    }
}

Reply part(const Bytes& content, std::size_t offset, std::size_t count, std::uint16_t status) {
    const auto begin = content.begin() + static_cast<std::ptrdiff_t>(offset);
    return {status, Bytes(begin, begin + static_cast<std::ptrdiff_t>(count))};
}

/// `offset` is at the end or beyond.
Reply readBeyond(EndOfFile behaviour) {
    switch (behaviour) {
        case EndOfFile::warning6282:
            return {sw::endOfFile};
        case EndOfFile::short9000:
            return {sw::ok};
        default:
            return {sw::outsideFile};
    }
}

/// The read starts inside the file and `available` bytes, at least one, are fewer than asked for.
Reply readAcross(const Bytes& content, std::size_t offset, std::size_t available,
                 EndOfFile behaviour) {
    switch (behaviour) {
        case EndOfFile::warning6282:
            return part(content, offset, available, sw::endOfFile);
        case EndOfFile::exact6Cxx:
            return {static_cast<std::uint16_t>(sw::wrongLe | (available < 256 ? available : 0))};
        case EndOfFile::strict6B00:
            return {sw::outsideFile};
        default:
            return part(content, offset, available, sw::ok);
    }
}

}  // namespace

FileCommands::FileCommands(const CardProfile& profile)
    : master_(makeFiles(profile)),
      protocol_(profile.protocol),
      quirks_(profile.quirks),
      directory_(master_.get()) {}

void FileCommands::reset() {
    directory_ = master_.get();
    elementary_ = nullptr;
}

const File* FileCommands::findById(std::uint16_t id) const {
    if (id == File::masterId) return master_.get();
    if (const auto* child = directory_->child(id)) return child;
    if (directory_->id() == id) return directory_;
    const auto* parent = directory_->parent();
    if (parent == nullptr) return nullptr;
    if (parent->id() == id) return parent;
    const auto* sibling = parent->child(id);
    return sibling != nullptr && sibling->isDirectory() ? sibling : nullptr;
}

const File* FileCommands::find(const Command& command) const {
    const auto ids = identifiers(command.data);
    switch (command.p1) {
        case byId:
            return ids.empty() ? master_.get() : findById(ids.front());
        case byParent:
            return directory_->parent();
        case byName:
            return master_->named(command.data);
        case byPath:
            return master_->at(ids);
        default:
            return directory_->at(ids);
    }
}

Reply FileCommands::select(const Command& command) {
    if (command.p2 != withFci && command.p2 != withoutAnswer) return {sw::wrongP1P2};
    if (command.p2 == withoutAnswer && quirks_.refuseSelectWithoutFci) return {sw::wrongP1P2};
    if (const auto status = malformedSelect(command)) return {*status};
    const auto* file = find(command);
    if (file == nullptr) return {sw::fileNotFound};
    elementary_ = file->isDirectory() ? nullptr : file;
    directory_ = file->isDirectory() ? file : file->parent();
    if (command.p2 == withoutAnswer) return {};
    return {sw::ok, file->controlInformation(!quirks_.fciWithoutSize), true};
}

EndOfFile FileCommands::endOfFile() const {
    const bool t0 = protocol_ == pcsc::Protocol::T0;
    return quirks_.endOfFile.value_or(t0 ? EndOfFile::exact6Cxx : EndOfFile::outside6B00);
}

Reply FileCommands::readBinary(const Command& command) const {
    if ((command.p1 & 0x80U) != 0)
        return {sw::wrongP1P2};  // short identifiers are not given to these files
    if (!command.expected || !command.data.empty()) return {sw::wrongLength};
    if (elementary_ == nullptr) return {sw::noCurrentFile};
    const auto& content = elementary_->content();
    const std::size_t offset = command.p1p2();
    if (offset >= content.size()) return readBeyond(endOfFile());
    const auto available = content.size() - offset;
    if (*command.expected > available) return readAcross(content, offset, available, endOfFile());
    return part(content, offset, *command.expected, sw::ok);
}

}  // namespace virtualcard
