// SPDX-License-Identifier: EUPL-1.2
#include "core/accesses/access_export.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include "core/accesses/access_words.h"
#include "core/base/rome_time.h"
#include "core/codes/csv_line.h"

namespace core {
namespace {

QString words(const char* text) {
    return QCoreApplication::translate("Accesses", text);
}

QString head() {
    return csvLine({words(QT_TRANSLATE_NOOP("Accesses", "Data")),
                    words(QT_TRANSLATE_NOOP("Accesses", "Ora")),
                    words(QT_TRANSLATE_NOOP("Accesses", "Chi")),
                    words(QT_TRANSLATE_NOOP("Accesses", "Ruolo e motivo")),
                    words(QT_TRANSLATE_NOOP("Accesses", "Struttura")),
                    words(QT_TRANSLATE_NOOP("Accesses", "Che cosa")),
                    words(QT_TRANSLATE_NOOP("Accesses", "Da guardare"))});
}

QString row(const Access& access) {
    const auto when = inRome(access.when);
    return csvLine({when.date().toString(QStringLiteral("dd/MM/yyyy")),
                    when.time().toString(QStringLiteral("HH:mm:ss")), csvText(access.who),
                    csvText(accessRole(access)), csvText(access.place), csvText(accessWhat(access)),
                    csvText(unusualWords(access.unusual()).join(QStringLiteral(", ")))});
}

}  // namespace

QByteArray accessCsv(const QVector<Access>& accesses) {
    QString text = QChar(QChar::ByteOrderMark) + head();
    for (const auto& access : accesses) text += row(access);
    return text.toUtf8();
}

QByteArray accessJson(const QVector<Access>& accesses, const QDateTime& made) {
    QJsonArray entries;
    for (const auto& access : accesses)
        entries << QJsonObject{{"fullUrl", QLatin1String("urn:uuid:") + access.id},
                               {"resource", access.source}};
    QJsonObject bundle{
        {"resourceType", "Bundle"},
        {"type", "collection"},
        {"timestamp", made.toOffsetFromUtc(made.offsetFromUtc()).toString(Qt::ISODate)}};
    if (!entries.isEmpty()) bundle.insert(QLatin1String("entry"), entries);
    return QJsonDocument(bundle).toJson();
}

}  // namespace core
