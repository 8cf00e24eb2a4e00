// SPDX-License-Identifier: EUPL-1.2
#include "core/accesses/access_words.h"

#include <QCoreApplication>

namespace core {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Accesses", text);
}

struct TypeName {
    const char* type;
    const char* one;
    const char* list;
};

// What FHIR calls it, and what the citizen does.
constexpr TypeName types[] = {
    {"DocumentReference", QT_TRANSLATE_NOOP("Accesses", "Documento"),
     QT_TRANSLATE_NOOP("Accesses", "Elenco dei documenti")},
    {"List", QT_TRANSLATE_NOOP("Accesses", "Invio di documenti"),
     QT_TRANSLATE_NOOP("Accesses", "Elenco dei documenti")},
    {"MedicationRequest", QT_TRANSLATE_NOOP("Accesses", "Ricetta per farmaci"),
     QT_TRANSLATE_NOOP("Accesses", "Ricette per farmaci")},
    {"ServiceRequest", QT_TRANSLATE_NOOP("Accesses", "Ricetta per visite ed esami"),
     QT_TRANSLATE_NOOP("Accesses", "Ricette per visite ed esami")},
    {"Encounter", QT_TRANSLATE_NOOP("Accesses", "Contatto con la sanità"),
     QT_TRANSLATE_NOOP("Accesses", "Contatti con la sanità")},
    {"Immunization", QT_TRANSLATE_NOOP("Accesses", "Vaccinazione"),
     QT_TRANSLATE_NOOP("Accesses", "Vaccinazioni")},
    {"ImmunizationRecommendation", QT_TRANSLATE_NOOP("Accesses", "Vaccinazioni programmate"),
     QT_TRANSLATE_NOOP("Accesses", "Vaccinazioni programmate")},
    {"Observation", QT_TRANSLATE_NOOP("Accesses", "Voce del taccuino"),
     QT_TRANSLATE_NOOP("Accesses", "Taccuino")},
    {"Patient", QT_TRANSLATE_NOOP("Accesses", "Dati anagrafici"),
     QT_TRANSLATE_NOOP("Accesses", "Dati anagrafici")},
    {"Consent", QT_TRANSLATE_NOOP("Accesses", "Consenso o delega"),
     QT_TRANSLATE_NOOP("Accesses", "Consensi e deleghe")},
    {"AuditEvent", QT_TRANSLATE_NOOP("Accesses", "Registro degli accessi"),
     QT_TRANSLATE_NOOP("Accesses", "Registro degli accessi")},
};

QString typeName(const QString& resource) {
    const auto type = resource.section(QLatin1Char('/'), 0, 0);
    for (const auto& known : types)
        if (type == QLatin1String(known.type))
            return words(resource.contains(QLatin1Char('/')) ? known.one : known.list);
    return words(QT_TRANSLATE_NOOP("Accesses", "Altri dati"));
}

QString withAction(const Access& access, const QString& name) {
    switch (access.action) {
        case AccessAction::create:
            return words(QT_TRANSLATE_NOOP("Accesses", "%1: aggiunta")).arg(name);
        case AccessAction::change:
            return words(QT_TRANSLATE_NOOP("Accesses", "%1: modifica")).arg(name);
        case AccessAction::remove:
            return words(QT_TRANSLATE_NOOP("Accesses", "%1: cancellazione")).arg(name);
        default:
            return name;
    }
}

}  // namespace

QString accessWhat(const Access& access) {
    const auto name =
        withAction(access, access.what.isEmpty() ? typeName(access.resource) : access.what);
    return access.refused ? words(QT_TRANSLATE_NOOP("Accesses", "%1: rifiutato")).arg(name) : name;
}

QString accessPurpose(const Access& access) {
    switch (access.purpose) {
        case AccessPurpose::ownRequest:
            return words(QT_TRANSLATE_NOOP("Accesses", "su tua richiesta"));
        case AccessPurpose::representation:
            return words(QT_TRANSLATE_NOOP("Accesses", "per conto tuo"));
        case AccessPurpose::treatment:
            return words(QT_TRANSLATE_NOOP("Accesses", "per cura"));
        case AccessPurpose::emergency:
            return words(QT_TRANSLATE_NOOP("Accesses", "in emergenza"));
        case AccessPurpose::operations:
            return words(QT_TRANSLATE_NOOP("Accesses", "per motivi amministrativi"));
        case AccessPurpose::unknown:
            break;
    }
    return words(QT_TRANSLATE_NOOP("Accesses", "motivo non indicato"));
}

QStringList unusualWords(UnusualMarks marks) {
    QStringList list;
    if (marks & Unusual::night) list << words(QT_TRANSLATE_NOOP("Accesses", "Di notte"));
    if (marks & Unusual::place)
        list << words(QT_TRANSLATE_NOOP("Accesses", "Struttura dove non risultano tue cure"));
    if (marks & Unusual::role)
        list << words(QT_TRANSLATE_NOOP("Accesses", "Ruolo che di solito non legge"));
    return list;
}

QString accessRole(const Access& access) {
    if (access.refused && access.roleCode.isEmpty())
        return words(QT_TRANSLATE_NOOP("Accesses", "Persona non autorizzata"));
    const auto role = access.role.isEmpty()
                          ? words(QT_TRANSLATE_NOOP("Accesses", "Ruolo non indicato"))
                          : access.role;
    return QStringLiteral("%1, %2").arg(role, accessPurpose(access));
}

}  // namespace core
