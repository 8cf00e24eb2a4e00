// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHash>
#include <QSet>
#include <functional>
#include <optional>

#include "core/clinical/model/clinical_document.h"
#include "core/clinical/trends/trend.h"

namespace core::clinical {

/// Two results with the same key are of the same examination: LOINC code, else code and system,
/// else name.
QString examinationKey(const Code& code, const QString& name);

/// The document that values come from.
struct TrendSource {
    QString document{};  // told back in TrendValue
    QString facility{};  // empty: what the document says
    QDateTime date{};    // for values without a time, in documents without one
};

/// Gathers the results of documents as they come, in any order. One line holds results of the same
/// examination (LOINC code, else code and system, else name) in units that differ by an exact
/// factor; nothing else is joined (cda-structure 3, LAB). A value; one thread at a time.
class TrendCollection {
  public:
    /// What the laboratory calls a result; without it the name of its code.
    using NameOf = std::function<QString(const Observation&)>;

    /// The same document is taken once. True when there was something in it.
    bool add(const ClinicalDocument& document, const TrendSource& source,
             const NameOf& nameOf = {});

    /// By group, then name, as people look for them.
    std::vector<TrendHeading> headings() const;
    std::optional<Trend> trend(const QString& key) const;
    /// Keys of the trends that a document has values in, in its order.
    QStringList keysOf(const QString& document) const;

    void clear();
    bool isEmpty() const { return lines_.isEmpty(); }

  private:
    struct Line {
        QString examination{};
        QString name{};
        QString group{};
        QString unit{};                    // of the newest value with a number, as written
        std::size_t latest = 0;            // in values
        std::vector<TrendValue> values{};  // in the units they were written in
    };
    void addValue(const Observation& observation, TrendValue value, const QString& name,
                  const QString& group);
    TrendHeading heading(const QString& key, const Line& line) const;
    bool hasSiblings(const QString& key, const Line& line) const;

    QHash<QString, Line> lines_{};
    QHash<QString, QStringList> keys_{};        // by examination
    QHash<QString, QStringList> ofDocument_{};  // by document
    QSet<QString> documents_{};
};

}  // namespace core::clinical
