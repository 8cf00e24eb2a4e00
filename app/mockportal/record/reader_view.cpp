// SPDX-License-Identifier: EUPL-1.2
#include "app/mockportal/record/reader_view.h"

namespace mockportal {
namespace {

bool isHidden(const Filed& filed, const ReaderChoices& choices) {
    return choices.hidden.value(filed.id, filed.visibility == Visibility::hidden);
}

bool isSummary(const Filed& filed) {
    return filed.base->kind->highLevel == QLatin1String("SUM");
}

}  // namespace

ReaderChoices choicesOf(const ConsentBook& consents, const QString& patientId) {
    return {consents.given(patientId, ConsentKind::treatment),
            consents.given(patientId, ConsentKind::consultation),
            consents.given(patientId, ConsentKind::emergency),
            {}};
}

bool sees(Reader reader, const Filed& filed, const ReaderChoices& choices,
          const QString& familyDoctor) {
    if (!choices.treatment || filed.isWithheld() || filed.isSuperseded()) return false;
    if (reader == Reader::familyDoctor && filed.base->author.displayName() == familyDoctor)
        return true;
    if (isHidden(filed, choices)) return false;
    if (reader == Reader::emergency) return choices.emergency || isSummary(filed);
    return choices.consultation;
}

bool sees(Reader reader, const Note& note, const ReaderChoices& choices) {
    if (!choices.treatment || !note.visible) return false;
    return reader == Reader::emergency ? choices.emergency : choices.consultation;
}

}  // namespace mockportal
