// SPDX-License-Identifier: EUPL-1.2
// What must hold for every file a citizen may be sent. All of it is also shown: reading that holds
// and a page that breaks would be no help.
#include <QDir>
#include <QFile>

#include "core/clinical/html/readable_html.h"
#include "core/clinical/model/figures.h"
#include "core/clinical/reading/cda_reader.h"
#include "core/clinical/signature/signature_check.h"
#include "core/clinical/xml/well_formed.h"
#include "tests/fuzz/target.h"
#include "tests/support/signed_documents.h"

namespace fuzz {
namespace {

using namespace core::clinical;

QByteArray bytesOf(pcsc::ByteView input) {
    return {reinterpret_cast<const char*>(input.data()), static_cast<qsizetype>(input.size())};
}

/// Every tag on the page is one of ours: no script, nothing that is fetched.
bool isHarmless(const QString& html) {
    for (const auto* tag : {"<script", "<iframe", "<object", "<link", "src=\"http", "<img onerror"})
        if (html.contains(QLatin1String(tag), Qt::CaseInsensitive)) return false;
    return html.endsWith(QLatin1String("</html>\n"));
}

bool isShown(const QByteArray& xml) {
    const auto document = readCda(xml);
    if (!document) return true;
    (void)narrativeWords(*document);
    for (const auto& media : document->media) (void)media.content();
    return isHarmless(ReadableHtml().page(*document));
}

bool cdaHolds(pcsc::ByteView input) {
    const auto bytes = bytesOf(input);
    (void)isWellFormedXml(bytes);
    return isShown(bytes);
}

/// Bytes that nobody signed are never called trusted.
bool fileHolds(pcsc::ByteView input) {
    const auto file = openFile(bytesOf(input));
    if (!file) return true;
    const auto verdict = checkSignatures(*file, {});
    return verdict.state != SignatureState::intactTrusted && isShown(file->cda);
}

bool hl7TimeHolds(pcsc::ByteView input) {
    const auto text = QString::fromUtf8(bytesOf(input));
    const auto time = readHl7Time(text);
    if (time.text != text) return false;
    if (!time.isKnown()) return !time.offsetMinutes;
    const bool clock = time.precision >= Hl7Time::Precision::minute;
    return time.date.isValid() && time.time.isValid() == clock && !shown(time).isEmpty() &&
           std::abs(time.offsetMinutes.value_or(0)) <= 14 * 60;
}

pcsc::Bytes example(const QByteArray& bytes) {
    return {bytes.begin(), bytes.end()};
}

QByteArray fixture(const QString& name) {
    QFile file(QStringLiteral(SPORTELLO_SOURCE_DIR "/tests/core/clinical/fixtures/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<pcsc::Bytes> documents() {
    std::vector<pcsc::Bytes> all;
    const QDir folder(QStringLiteral(SPORTELLO_SOURCE_DIR "/tests/core/clinical/fixtures"));
    for (const auto& name : folder.entryList({QStringLiteral("*.xml")}))
        all.push_back(example(fixture(name)));
    return all;
}

const support::Signer& signer() {
    static const certificates::Authority authority(QStringLiteral("Prova"));
    static const auto made = support::Signer::by(authority, QStringLiteral("Anna Bianchi"));
    return made;
}

std::vector<pcsc::Bytes> pdfs() {
    const auto cda = fixture(QStringLiteral("pto.xml"));
    return {example(support::pdfWith({{"cda.xml", cda}})),
            example(support::withTurnedPage(support::signedPdfWith({}, signer())))};
}

std::vector<pcsc::Bytes> envelopes() {
    const auto cda = fixture(QStringLiteral("pto.xml"));
    const auto once = support::cms(cda, signer(), false);
    return {example(once), example(once.toBase64()),
            example(support::cms(support::cms("<a/>", signer(), false), signer(), false))};
}

std::vector<pcsc::Bytes> times() {
    std::vector<pcsc::Bytes> all;
    for (const auto* text : {"20220330112426+0100", "20220330112426.123+02", "2022033011242+010",
                             "20220330", "202203", "2022", "2022-03-30T11:24:26+01:00"})
        all.push_back(example(text));
    return all;
}

}  // namespace

const std::vector<Target>& targets() {
    static const std::vector<Target> all{{"cda", &cdaHolds, documents()},
                                         {"pdf", &fileHolds, pdfs()},
                                         {"p7m", &fileHolds, envelopes()},
                                         {"hl7_time", &hl7TimeHolds, times()}};
    return all;
}

}  // namespace fuzz
