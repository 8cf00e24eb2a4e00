// SPDX-License-Identifier: EUPL-1.2
#include "core/clinical/trends/trend_collection.h"

#include <QTimeZone>
#include <algorithm>
#include <tuple>

#include "core/clinical/model/document_type.h"
#include "core/clinical/model/units.h"
#include "core/clinical/trends/trend_units.h"

namespace core::clinical {
namespace {

const QChar between(u'\n');

// The zone only places the point; the day stays the one that was written.
QDateTime moment(const Hl7Time& time) {
    const QTime hour = time.time.isValid() ? time.time : QTime(0, 0);
    if (time.offsetMinutes)
        return QDateTime(time.date, hour, Qt::OffsetFromUTC, *time.offsetMinutes * 60);
    static const QTimeZone rome("Europe/Rome");
    return rome.isValid() ? QDateTime(time.date, hour, rome) : QDateTime(time.date, hour);
}

QDateTime momentOf(const Observation& observation, const Header& header,
                   const TrendSource& source) {
    for (const Hl7Time* time : {&observation.when.first(), &header.created})
        if (time->isKnown() && time->date.isValid()) return moment(*time);
    return source.date;
}

void gatherGroups(const std::vector<Section>& sections, const QString& above,
                  QHash<int, QString>& groups) {
    for (const auto& section : sections) {
        const QString own = section.title.isEmpty() ? section.code.words() : section.title;
        const QString group = above.isEmpty() ? own : above;
        groups.insert(section.number, group);
        gatherGroups(section.sections, group, groups);
    }
}

TrendValue inUnit(TrendValue value, const QString& unit) {
    Measurement& measured = value.measured;
    const QString from = comparableUnit(measured.unit);
    if (!measured.number || from == unit) return value;
    const auto turned = [&](std::optional<double> number) {
        return number ? converted(*number, from, unit) : number;
    };
    measured.number = turned(measured.number);
    measured.low = turned(measured.low);
    measured.high = turned(measured.high);
    value.converted = true;
    return value;
}

}  // namespace

QString examinationKey(const Code& code, const QString& name) {
    if (const auto loinc = code.in(oid::loinc); !loinc.isEmpty())
        return QStringLiteral("loinc") + between + loinc;
    if (!code.code.isEmpty()) return code.system + between + code.code;
    return QStringLiteral("name") + between + name.simplified().toLower();
}

bool Trend::isOneUnit() const {
    return std::ranges::none_of(values, &TrendValue::converted);
}

int Trend::drawn() const {
    return int(std::ranges::count_if(
        values, [](const TrendValue& value) { return value.measured.number.has_value(); }));
}

bool TrendCollection::add(const ClinicalDocument& document, const TrendSource& source,
                          const NameOf& nameOf) {
    const auto type = documentType(document.header);
    if (isVaccination(type) || isPrescription(type) || documents_.contains(source.document))
        return false;
    documents_.insert(source.document);
    QHash<int, QString> groups;
    gatherGroups(document.sections, {}, groups);
    bool any = false;
    for (const auto& observation : document.observations) {
        if (!isMeasurement(observation, type != DocumentType::laboratory)) continue;
        TrendValue value;
        value.document = source.document;
        value.facility = source.facility.isEmpty() ? document.header.facility() : source.facility;
        value.reference =
            observation.reference.isEmpty() ? observation.code.reference : observation.reference;
        value.time = momentOf(observation, document.header, source);
        value.measured = measurement(observation);
        value.flag = flagOf(observation);
        addValue(observation, std::move(value),
                 nameOf ? nameOf(observation) : observation.code.words(),
                 groups.value(observation.place.section));
        any = true;
    }
    return any;
}

void TrendCollection::addValue(const Observation& observation, TrendValue value,
                               const QString& name, const QString& group) {
    const QString examination = examinationKey(observation.code, name);
    const bool number = value.measured.number.has_value();
    const QString family = number ? unitFamily(comparableUnit(value.measured.unit)) : QString();
    const QString key = examination + between + (number ? family : QStringLiteral("words"));
    if (!lines_.contains(key)) keys_[examination] << key;
    if (!ofDocument_[value.document].contains(key)) ofDocument_[value.document] << key;
    Line& line = lines_[key];
    if (line.values.empty() || value.time >= line.values[line.latest].time) {
        line.examination = examination;
        line.name = name;
        line.group = group;
        line.latest = line.values.size();
        line.unit = value.measured.unit;
    }
    line.values.push_back(std::move(value));
}

bool TrendCollection::hasSiblings(const QString& key, const Line& line) const {
    const auto keys = keys_.value(line.examination);
    return keys.size() > 1 && keys.contains(key);
}

TrendHeading TrendCollection::heading(const QString& key, const Line& line) const {
    return {key,
            line.name,
            line.group,
            line.unit,
            hasSiblings(key, line),
            int(line.values.size()),
            inUnit(line.values[line.latest], comparableUnit(line.unit))};
}

std::vector<TrendHeading> TrendCollection::headings() const {
    std::vector<TrendHeading> all;
    all.reserve(std::size_t(lines_.size()));
    for (auto it = lines_.begin(); it != lines_.end(); ++it)
        all.push_back(heading(it.key(), it.value()));
    std::ranges::sort(all, [](const TrendHeading& a, const TrendHeading& b) {
        if (const int order = QString::localeAwareCompare(a.group, b.group); order != 0)
            return order < 0;
        if (const int order = QString::localeAwareCompare(a.name, b.name); order != 0)
            return order < 0;
        return a.key < b.key;
    });
    return all;
}

std::optional<Trend> TrendCollection::trend(const QString& key) const {
    const auto found = lines_.constFind(key);
    if (found == lines_.constEnd()) return {};
    Trend trend{heading(key, *found), {}};
    const QString unit = comparableUnit(found->unit);
    trend.values.reserve(found->values.size());
    for (const auto& value : found->values) trend.values.push_back(inUnit(value, unit));
    std::ranges::stable_sort(trend.values, {}, &TrendValue::time);
    return trend;
}

QStringList TrendCollection::keysOf(const QString& document) const {
    return ofDocument_.value(document);
}

void TrendCollection::clear() {
    lines_.clear();
    keys_.clear();
    ofDocument_.clear();
    documents_.clear();
}

}  // namespace core::clinical
