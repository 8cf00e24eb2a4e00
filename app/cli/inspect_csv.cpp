// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/inspect_csv.h"

#include <QCryptographicHash>

#include "core/clinical/model/figures.h"
#include "core/clinical/reading/cda_reader.h"
#include "core/clinical/xml/well_formed.h"

namespace cli {
namespace {

constexpr int columns = 14;

QString quoted(QString cell) {
    if (!cell.contains(QLatin1Char(',')) && !cell.contains(QLatin1Char('"')) &&
        !cell.contains(QLatin1Char('\n')))
        return cell;
    cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

QString row(QStringList cells) {
    while (cells.size() < columns) cells << QString();
    for (auto& cell : cells) cell = quoted(cell);
    return cells.join(QLatin1Char(','));
}

QStringList cells(const core::clinical::ClinicalDocument& document) {
    const auto figures = core::clinical::figures(document);
    const auto words = core::clinical::narrativeWords(document);
    const auto text = [](qsizetype number) { return QString::number(number); };
    return {document.header.code.code,
            document.header.created.text,
            text(figures.sections),
            text(figures.tables),
            text(figures.cells),
            text(figures.items),
            text(words.size()),
            wordsHash(words),
            text(figures.quantities),
            figures.flags.join(QLatin1Char(' ')),
            text(figures.administrations),
            text(figures.media)};
}

}  // namespace

QString csvHeader() {
    return QStringLiteral(
        "file,opens,code,time,sections,tables,cells,items,words,words_sha,num_obs,flags,admin,"
        "media");
}

QString wordsHash(const QStringList& words) {
    const auto text = words.join(QLatin1Char(' ')).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

QString opens(const core::clinical::OpenedFile& file) {
    if (file.cda.isEmpty()) return QStringLiteral("no-cda");
    if (!core::clinical::isWellFormedXml(file.cda)) return QStringLiteral("no");
    return core::clinical::looksLikeCda(file.cda) ? QStringLiteral("yes")
                                                  : QStringLiteral("no-cda");
}

QString opensNot(const QString& path) {
    const bool pdf = path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    return pdf ? QStringLiteral("no-cda") : QStringLiteral("no");
}

QString csvRow(const QString& path, const core::Result<core::clinical::OpenedFile>& file) {
    const auto verdict = file ? opens(*file) : opensNot(path);
    QStringList all{path, verdict};
    if (verdict == QLatin1String("yes"))
        if (const auto document = core::clinical::readCda(file->cda)) all << cells(*document);
    return row(all);
}

}  // namespace cli
