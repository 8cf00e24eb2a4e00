// SPDX-License-Identifier: EUPL-1.2
// What a professional sees of a citizen's record (fse-domain 4).
#pragma once

#include <QHash>

#include "app/mockportal/record/consents.h"
#include "app/mockportal/record/notebooks.h"
#include "app/mockportal/record/record_store.h"

namespace mockportal {

enum class Reader { familyDoctor, emergency, specialist };

/// The choices that decide, as they are or as they might be.
struct ReaderChoices {
    bool treatment = false;
    bool consultation = false;
    bool emergency = false;
    QHash<QString, bool> hidden{};  // by document id, where it is not as it stands in the record
};

ReaderChoices choicesOf(const ConsentBook& consents, const QString& patientId);

/// Without the consent to the record nobody reads. Who wrote a document reads it always, even when
/// it is hidden; nobody else reads what is hidden. The emergency room reads the patient summary
/// whatever the citizen chose, and the rest with their consent for emergencies; all others read
/// with the consent to consultation. `familyDoctor`: as authors are called.
bool sees(Reader reader, const Filed& filed, const ReaderChoices& choices,
          const QString& familyDoctor);

/// The same of an entry of the taccuino: what the citizen has made visible to those who treat
/// (R14), like a document of the record.
bool sees(Reader reader, const Note& note, const ReaderChoices& choices);

}  // namespace mockportal
