// SPDX-License-Identifier: EUPL-1.2
#include "core/diagnosis/finding.h"

#include <QCoreApplication>

#include "core/base/error_table.h"

namespace core::diagnosis {
namespace {

QString say(const char* source, int count = -1) {
    return QCoreApplication::translate("Diagnosis", source, nullptr, count);
}

}  // namespace

Sentence Sentence::of(const char* literal) {
    Sentence sentence;
    sentence.source_ = literal;
    return sentence;
}

Sentence Sentence::hintOf(ErrorCode code) {
    Sentence sentence;
    sentence.hint_ = code;
    return sentence;
}

QString Sentence::text() const {
    if (hint_) return errorText({*hint_}).hint;
    if (source_ == nullptr) return {};
    auto text = say(source_, count_);
    for (const auto& fact : facts_) text = text.arg(fact.text());
    return text;
}

Finding fine(Sentence title, Sentence detail) {
    return {Verdict::ok, std::move(title), std::move(detail)};
}

Finding notable(Sentence title, Sentence detail, Advice advice) {
    return {Verdict::warn, std::move(title), std::move(detail), std::move(advice)};
}

Finding wrong(ErrorCode code, Sentence title, Sentence detail, Advice advice) {
    return {Verdict::fail, std::move(title), std::move(detail), std::move(advice), code};
}

Finding unknown(Sentence title, Sentence detail, Advice advice) {
    return {Verdict::skipped, std::move(title), std::move(detail), std::move(advice)};
}

QString verdictWord(Verdict verdict) {
    switch (verdict) {
        case Verdict::ok:
            return say(QT_TRANSLATE_NOOP("Diagnosis", "A posto"));
        case Verdict::warn:
            return say(QT_TRANSLATE_NOOP("Diagnosis", "Attenzione"));
        case Verdict::fail:
            return say(QT_TRANSLATE_NOOP("Diagnosis", "Da sistemare"));
        case Verdict::skipped:
            break;
    }
    return say(QT_TRANSLATE_NOOP("Diagnosis", "In attesa"));
}

}  // namespace core::diagnosis
