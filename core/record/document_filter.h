// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QVector>
#include <optional>

#include "core/record/document.h"

namespace core {

/// What a person wants to see of a list of documents (R13).
struct DocumentFilter {
    QString text{};                      // every word of it in title, places or author
    std::optional<DocumentKind> kind{};  // nullopt = all
    QDate from{};                        // both days belong to it; null = open
    QDate to{};
    QString facility{};  // Struttura, as documents tell it; empty = all
    bool unreadOnly = false;

    /// How many of these are set; the text counts as one.
    int active() const;
    bool isEmpty() const { return active() == 0; }
    friend bool operator==(const DocumentFilter&, const DocumentFilter&) = default;
};

/// A filter at work on one list. What documents have in common is looked at once, so it must not
/// outlive the documents it has seen.
class DocumentMatcher {
  public:
    explicit DocumentMatcher(const DocumentFilter& filter);
    bool operator()(const Document& document);

  private:
    struct Word {
        QString text;
        QHash<const QChar*, bool> known;  // by where a text is kept
    };
    static bool isIn(Word& word, const QString& text);
    bool saysAll(const Document& document);

    DocumentFilter filter_;
    QVector<Word> words_;
};

}  // namespace core
