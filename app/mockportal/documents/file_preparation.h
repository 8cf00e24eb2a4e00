// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QThread>
#include <memory>
#include <vector>

#include "app/mockportal/documents/document_files.h"

namespace mockportal {

/// Makes files before anybody asks, one after the other, in a thread of its own: a list tells hash
/// and size of every file in it, and making those of a whole record takes a second or two.
class FilePreparation {
  public:
    struct Wish {
        QString id{};
        DocumentPtr document{};
        Citizen patient{};
    };

    FilePreparation() = default;
    ~FilePreparation() { stop(); }
    FilePreparation(const FilePreparation&) = delete;
    FilePreparation& operator=(const FilePreparation&) = delete;

    /// Once. `files` must outlive this.
    void start(DocumentFiles& files, std::vector<Wish> wishes);
    /// Waits for the file it is at.
    void stop();

  private:
    std::unique_ptr<QThread> thread_;
};

}  // namespace mockportal
