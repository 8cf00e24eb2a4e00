// SPDX-License-Identifier: EUPL-1.2
// The HL7 data types that documents use, as values. Texts are kept as written; blanks around them
// are not.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/clinical/model/hl7_time.h"

namespace core::clinical {

/// OIDs that mean something to the program.
namespace oid {
inline constexpr QLatin1String codiceFiscale{"2.16.840.1.113883.2.9.4.3.2"};
inline constexpr QLatin1String recipe{"2.16.840.1.113883.2.9.4.3.9"};       // NRE
inline constexpr QLatin1String olderRecipe{"2.16.840.1.113883.2.9.4.3.8"};  // NRE, older
inline constexpr QLatin1String loinc{"2.16.840.1.113883.6.1"};
inline constexpr QLatin1String aic{"2.16.840.1.113883.2.9.6.1.5"};  // medicines on sale in Italy
inline constexpr QLatin1String atc{"2.16.840.1.113883.6.73"};
inline constexpr QLatin1String atcOlder{"2.16.840.1.113883.2.9.6.1.12"};
inline constexpr QLatin1String aifaNote{"2.16.840.1.113883.2.9.6.1.24"};
}  // namespace oid

/// II
struct Identifier {
    QString root{};
    QString extension{};
    QString authority{};

    bool isEmpty() const { return root.isEmpty() && extension.isEmpty(); }
    friend bool operator==(const Identifier& a, const Identifier& b) {
        return a.root == b.root && a.extension == b.extension;
    }
};

/// CD, CE, CV, CS
struct Code {
    QString code{};
    QString system{};      // OID
    QString systemName{};  // as written, for people
    QString name{};        // displayName
    QString original{};    // originalText, or what its reference points at in the narrative
    QString reference{};   // the ID it points at, also when nothing is there
    QString nullFlavor{};
    std::vector<Code> translations{};

    bool isEmpty() const { return code.isEmpty() && name.isEmpty() && original.isEmpty(); }
    /// The best there is to show: name, original text, the name of a translation, the code.
    QString words() const;
    /// This code or a translation of that system; empty if none.
    QString in(QLatin1String codeSystem) const;
};

/// One end of an interval.
struct Bound {
    QString text{};  // as written
    QString unit{};
    std::optional<double> number{};
    bool inclusive = true;
};

/// What stands in observation/value and the like, whatever its type.
struct Value {
    enum class Kind { none, quantity, number, text, coded, range, time, boolean, other };

    Kind kind = Kind::none;
    QString type{};  // xsi:type without prefix, as written: PQ, ST, CD, IVL_PQ
    QString text{};  // as written; of codes and ranges what a person reads
    QString unit{};
    std::optional<double> number{};  // only when the text is a number and nothing else
    Code code{};
    std::optional<Bound> low{};
    std::optional<Bound> high{};
    TimeSpan span{};
    QString nullFlavor{};

    bool isEmpty() const { return kind == Kind::none || text.isEmpty(); }
    /// Text and unit for a person: "16.00 mg/L".
    QString words() const;
};

/// Blanks around, a decimal comma and a sign are allowed; "<5", "1.000,5" and "assente" are not
/// numbers.
std::optional<double> readNumber(QStringView text);

}  // namespace core::clinical
