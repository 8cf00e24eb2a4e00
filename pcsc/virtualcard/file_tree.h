// SPDX-License-Identifier: EUPL-1.2
// The files of a card: a tree of dedicated files (DF) with elementary files (EF) as leaves.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "pcsc/base/bytes.h"

namespace virtualcard {

/// A DF (children, no content) or a transparent EF (content, no children).
class File {
  public:
    static constexpr std::uint16_t masterId = 0x3F00;

    explicit File(std::uint16_t id) : id_(id), directory_(true) {}
    File(std::uint16_t id, pcsc::Bytes content) : id_(id), content_(std::move(content)) {}

    File& addDirectory(std::uint16_t id);
    /// One that no path leads to: only its name does.
    File& addApplication(pcsc::Bytes name);
    void addFile(std::uint16_t id, pcsc::Bytes content);

    std::uint16_t id() const { return id_; }
    bool isDirectory() const { return directory_; }
    const pcsc::Bytes& content() const { return content_; }
    const File* parent() const { return parent_; }
    /// DF name (tag 84); empty for an EF.
    pcsc::Bytes name() const;

    const File* child(std::uint16_t id) const;
    /// Follows file identifiers downwards; nullptr when one is missing. An empty path is this file.
    const File* at(std::span<const std::uint16_t> path) const;
    /// The DF with this name here or below, or nullptr.
    const File* named(pcsc::ByteView name) const;

    /// File control information: tags 80 or 81, 82, 83, 84, 85, 86, 8A in template 6F.
    pcsc::Bytes controlInformation(bool withSize) const;

  private:
    File& add(std::unique_ptr<File> file);
    static constexpr std::uint16_t applicationId = 0x3FFF;

    std::uint16_t id_;
    bool directory_ = false;
    bool byNameOnly_ = false;
    pcsc::Bytes name_{};
    pcsc::Bytes content_{};
    const File* parent_ = nullptr;
    std::vector<std::unique_ptr<File>> children_{};
};

}  // namespace virtualcard
