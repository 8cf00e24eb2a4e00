// SPDX-License-Identifier: EUPL-1.2
#include "core/codes/notebook_rules.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace core {
namespace {

using Form = NotebookField::Form;
using Problem = NotebookFinding::Problem;
using Judgement = std::optional<Problem>;

Judgement judgeNumber(const NotebookField& field, const NotebookValues& values) {
    const auto found = values.numbers.constFind(QLatin1String(field.id));
    if (found == values.numbers.cend())
        return field.required ? Judgement(Problem::missing) : std::nullopt;
    const double value = *found;
    if (!std::isfinite(value) || value > field.possible.most) return Problem::tooHigh;
    if (value < field.possible.least) return Problem::tooLow;
    if (value < field.plausible.least) return Problem::unlikelyLow;
    if (value > field.plausible.most) return Problem::unlikelyHigh;
    return std::nullopt;
}

Judgement judgeText(const NotebookField& field, const NotebookValues& values) {
    const auto text = values.texts.value(QLatin1String(field.id)).trimmed();
    if (text.isEmpty()) return field.required ? Judgement(Problem::missing) : std::nullopt;
    if (field.form == Form::choice) {
        const bool known = std::ranges::any_of(
            field.options, [&](const char* option) { return text == QLatin1String(option); });
        return known ? std::nullopt : Judgement(Problem::notOption);
    }
    return text.size() > field.length ? Judgement(Problem::tooLong) : std::nullopt;
}

Judgement judgeField(const NotebookField& field, const NotebookValues& values) {
    return field.form == Form::number ? judgeNumber(field, values) : judgeText(field, values);
}

Judgement judgeNote(const NotebookKind& kind, const NotebookValues& values) {
    if (kind.noteRequired && values.note.trimmed().isEmpty()) return Problem::missing;
    if (values.note.size() > notebookNoteLength) return Problem::tooLong;
    return std::nullopt;
}

// A lower pressure that is not lower is a mistake of whoever wrote it down, never a value.
bool isCrossed(const NotebookValues& values) {
    const auto upper = values.numbers.constFind(QStringLiteral("massima"));
    const auto lower = values.numbers.constFind(QStringLiteral("minima"));
    return upper != values.numbers.cend() && lower != values.numbers.cend() && *lower >= *upper;
}

bool concerns(const QVector<NotebookFinding>& findings, const NotebookField* field) {
    return std::ranges::any_of(findings, [field](const NotebookFinding& finding) {
        return finding.field == field && finding.blocks();
    });
}

}  // namespace

bool NotebookFinding::blocks() const {
    return problem != Problem::unlikelyLow && problem != Problem::unlikelyHigh;
}

QVector<NotebookFinding> judge(const NotebookKind& kind, const NotebookValues& values) {
    QVector<NotebookFinding> findings;
    for (const auto& field : kind.fields)
        if (const auto problem = judgeField(field, values))
            findings << NotebookFinding{&field, *problem};
    const auto* lower = kind.field(u"minima");
    if (lower != nullptr && isCrossed(values) && !concerns(findings, lower)) {
        findings.removeIf([lower](const NotebookFinding& one) { return one.field == lower; });
        findings << NotebookFinding{lower, Problem::crossed};
    }
    if (const auto problem = judgeNote(kind, values))
        findings << NotebookFinding{nullptr, *problem};
    return findings;
}

bool isImpossible(const NotebookKind& kind, const NotebookValues& values) {
    const auto findings = judge(kind, values);
    return std::ranges::any_of(findings,
                               [](const NotebookFinding& finding) { return finding.blocks(); });
}

}  // namespace core
