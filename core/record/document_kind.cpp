// SPDX-License-Identifier: EUPL-1.2
#include "core/record/document_kind.h"

#include <QCoreApplication>

namespace core {
namespace {

struct Code {
    const char* loinc;
    DocumentKind kind;
};

constexpr Code codes[] = {
    {"11502-2", DocumentKind::laboratory},   {"68604-8", DocumentKind::radiology},
    {"11488-4", DocumentKind::specialist},   {"11526-1", DocumentKind::pathology},
    {"59258-4", DocumentKind::emergency},    {"34105-7", DocumentKind::discharge},
    {"18842-5", DocumentKind::discharge},    {"60591-5", DocumentKind::patientSummary},
    {"57833-6", DocumentKind::prescription}, {"57832-8", DocumentKind::prescription},
    {"29305-0", DocumentKind::prescription}, {"87273-9", DocumentKind::vaccination},
    {"82593-5", DocumentKind::vaccination},
};

// In the order of DocumentKind.
constexpr const char* names[] = {
    QT_TRANSLATE_NOOP("DocumentKind", "Referto di laboratorio"),
    QT_TRANSLATE_NOOP("DocumentKind", "Referto di radiologia"),
    QT_TRANSLATE_NOOP("DocumentKind", "Referto specialistico"),
    QT_TRANSLATE_NOOP("DocumentKind", "Referto di anatomia patologica"),
    QT_TRANSLATE_NOOP("DocumentKind", "Verbale di pronto soccorso"),
    QT_TRANSLATE_NOOP("DocumentKind", "Lettera di dimissione"),
    QT_TRANSLATE_NOOP("DocumentKind", "Profilo sanitario sintetico"),
    QT_TRANSLATE_NOOP("DocumentKind", "Prescrizione"),
    QT_TRANSLATE_NOOP("DocumentKind", "Certificato vaccinale"),
    QT_TRANSLATE_NOOP("DocumentKind", "Documento sanitario"),
};
static_assert(std::size(names) == static_cast<std::size_t>(DocumentKind::other) + 1);

}  // namespace

DocumentKind documentKind(const QString& loinc) {
    for (const auto& code : codes)
        if (loinc == QLatin1String(code.loinc)) return code.kind;
    return DocumentKind::other;
}

QString kindName(DocumentKind kind) {
    return QCoreApplication::translate("DocumentKind", names[static_cast<std::size_t>(kind)]);
}

}  // namespace core
