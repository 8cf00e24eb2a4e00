// SPDX-License-Identifier: EUPL-1.2
#include <QCoreApplication>
#include <QJsonObject>

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/visit.h"
#include "core/base/rome_time.h"

namespace cli {
namespace {

QJsonValue timeJson(const QDateTime& time) {
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODate)) : QJsonValue();
}

QJsonDocument asJson(const core::Session& session) {
    const auto& patient = session.patient;
    return QJsonDocument(QJsonObject{
        {"level", static_cast<int>(session.level)},
        {"patient",
         QJsonObject{{"codiceFiscale", patient.codiceFiscale}, {"name", patient.fullName()}}},
        {"lastAccess", timeJson(session.lastAccess)},
        {"unread", session.unread},
        {"expires", timeJson(session.expires)}});
}

QString asText(const core::Session& session) {
    QStringList lines;
    lines << QCoreApplication::translate("cli", "Utente: %1").arg(session.patient.fullName());
    if (session.lastAccess.isValid())
        lines << QCoreApplication::translate("cli", "Ultimo accesso: %1")
                     .arg(core::inRome(session.lastAccess)
                              .toString(QStringLiteral("dd/MM/yyyy HH:mm")));
    if (session.failedAttempts > 0)
        lines << QCoreApplication::translate("cli",
                                             "%n tentativi non riusciti dal tuo ultimo accesso",
                                             nullptr, session.failedAttempts);
    lines << (session.unread > 0
                  ? QCoreApplication::translate("cli", "%n nuovi documenti da leggere", nullptr,
                                                session.unread)
                  : QCoreApplication::translate("cli", "Nessun nuovo documento da leggere"));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

int runLogin(const Options& options) {
    Visit visit(options);
    if (const int code = visit.enter(); code != exitDone) return code;
    return options.json ? printJson(asJson(visit.session())) : printLine(asText(visit.session()));
}

}  // namespace cli
