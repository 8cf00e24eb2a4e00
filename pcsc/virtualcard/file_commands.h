// SPDX-License-Identifier: EUPL-1.2
// SELECT and READ BINARY.
#pragma once

#include <memory>

#include "pcsc/virtualcard/card_profile.h"
#include "pcsc/virtualcard/command.h"
#include "pcsc/virtualcard/file_tree.h"
#include "pcsc/virtualcard/reply.h"

namespace virtualcard {

class FileCommands {
  public:
    explicit FileCommands(const CardProfile& profile);

    /// Back to the master file, no elementary file.
    void reset();
    void setQuirks(const Quirks& quirks) { quirks_ = quirks; }

    Reply select(const Command& command);
    Reply readBinary(const Command& command) const;

    const File& currentDirectory() const { return *directory_; }

  private:
    const File* find(const Command& command) const;
    const File* findById(std::uint16_t id) const;
    EndOfFile endOfFile() const;

    std::unique_ptr<File> master_;
    pcsc::Protocol protocol_;
    Quirks quirks_;
    const File* directory_;             // never null
    const File* elementary_ = nullptr;  // null until an EF is selected
};

}  // namespace virtualcard
