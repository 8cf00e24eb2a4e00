// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QObject>
#include <QSet>
#include <memory>
#include <optional>

#include "core/record_content/record_reader.h"

namespace ui {

/// Looks for the newest discharge letter that says what to take. A letter that cannot be read, or
/// is a PDF alone, ends the search: what an older one says must not pass for the last word.
class TherapyLetter : public QObject {
    Q_OBJECT
  public:
    explicit TherapyLetter(std::shared_ptr<core::RecordReader> reader, QObject* parent = nullptr);

    /// Newest first; may be told again when more of them are known.
    void lookIn(const QVector<core::Document>& documents);
    const std::optional<core::Document>& letter() const { return letter_; }
    /// R92.
    void clear();

  Q_SIGNALS:
    void found();

  private:
    void onRead(const core::Document& document, const core::Result<core::ReadDocumentPtr>& read);

    std::shared_ptr<core::RecordReader> reader_;  // null: the search is over
    QVector<core::Document> documents_{};
    QSet<QString> without_{};  // ids of letters without a therapy
    std::optional<core::Document> letter_{};
    bool reading_ = false;
};

}  // namespace ui
