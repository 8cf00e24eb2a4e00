// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/exemption_reader.h"

#include <algorithm>
#include <iterator>

namespace core {
namespace {

enum Column {
    code,
    family,
    description,
    scope,
    outpatient,
    drugs,
    selfCertifiable,
    validity,
    note
};
constexpr qsizetype columns = 11;  // source and confidence are for who keeps the list

template <typename Value>
struct Word {
    QStringView word;
    Value value;
};

constexpr Word<Exemption::Family> families[] = {
    {u"reddito", Exemption::Family::income},
    {u"eta", Exemption::Family::age},
    {u"patologia+reddito", Exemption::Family::incomeAndIllness},
    {u"invalidita", Exemption::Family::disability},
    {u"patologia", Exemption::Family::chronic},
    {u"rara", Exemption::Family::rare},
    {u"maternita", Exemption::Family::maternity},
    {u"prevenzione", Exemption::Family::prevention},
    {u"altro", Exemption::Family::other},
};

constexpr Word<Exemption::Outpatient> outpatients[] = {
    {u"totale", Exemption::Outpatient::all},
    {u"correlata", Exemption::Outpatient::ofTheCondition},
    {u"superticket", Exemption::Outpatient::onlySuperticket},
    {u"no", Exemption::Outpatient::none},
};

constexpr Word<Exemption::Drugs> drugWords[] = {
    {u"yes", Exemption::Drugs::all},
    {u"Lombardia", Exemption::Drugs::onlyLombardia},
    {u"with E30", Exemption::Drugs::withE30},
    {u"with E40", Exemption::Drugs::withE40},
    {u"class A; verify", Exemption::Drugs::classA},
    {u"no", Exemption::Drugs::none},
};

constexpr Word<Exemption::SelfCertifiable> selfCertifiables[] = {
    {u"yes", Exemption::SelfCertifiable::yes},
    {u"via E02", Exemption::SelfCertifiable::withE02},
    {u"no", Exemption::SelfCertifiable::no},
};

using Kind = Exemption::Validity::Kind;
constexpr Word<Kind> validities[] = {
    {u"1y:01-04..31-03", Kind::yearly}, {u"until-birthday:", Kind::untilAge},
    {u"unlimited", Kind::unlimited},    {u"unlimited-or-dated", Kind::mayBeDated},
    {u"10y-or-review", Kind::tenYears}, {u"prescription", Kind::prescription},
    {u"case", Kind::eachCase},          {u"closed:", Kind::closed},
};

template <typename Value, std::size_t count>
std::optional<Value> find(const Word<Value> (&words)[count], QStringView cell) {
    const auto* found = std::ranges::find(words, cell, &Word<Value>::word);
    return found != std::end(words) ? std::optional(found->value) : std::nullopt;
}

/// "2012-12-31", or a year alone.
QDate lastDay(const QString& text) {
    return text.size() == 4 ? QDate(text.toInt(), 12, 31) : QDate::fromString(text, Qt::ISODate);
}

std::optional<Exemption::Validity> readValidity(const QString& cell) {
    const auto colon = cell.indexOf(u':');
    const QString value = cell.sliced(colon + 1);
    auto kind = find(validities, cell);
    if (!kind && colon >= 0) kind = find(validities, QStringView(cell).first(colon + 1));
    if (!kind) return std::nullopt;
    Exemption::Validity read{*kind, 0, {}};
    if (kind == Kind::untilAge) read.age = value.toInt();
    if (kind == Kind::closed) read.closedOn = lastDay(value);
    const bool whole = (kind != Kind::untilAge || read.age > 0) &&
                       (kind != Kind::closed || read.closedOn.isValid());
    return whole ? std::optional(read) : std::nullopt;
}

}  // namespace

std::optional<Exemption> readExemption(const QStringList& cells) {
    if (cells.size() != columns) return std::nullopt;
    const auto itsFamily = find(families, cells[family]);
    const auto itsOutpatient = find(outpatients, cells[outpatient]);
    const auto itsDrugs = find(drugWords, cells[drugs]);
    const auto itsSelf = find(selfCertifiables, cells[selfCertifiable]);
    const auto itsValidity = readValidity(cells[validity]);
    if (!itsFamily || !itsOutpatient || !itsDrugs || !itsSelf || !itsValidity) return std::nullopt;
    return Exemption{cells[code],    *itsFamily, cells[description], cells[scope] == u"Lombardia",
                     *itsOutpatient, *itsDrugs,  *itsSelf,           *itsValidity,
                     cells[note]};
}

}  // namespace core
