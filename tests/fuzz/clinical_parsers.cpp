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
#include "tests/support/pdf_revision.h"

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

QByteArray fixture(const QString& name) {
    QFile file(QStringLiteral(SPORTELLO_SOURCE_DIR "/tests/core/clinical/fixtures/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray& cda() {
    static const auto bytes = fixture(QStringLiteral("pto.xml"));
    return bytes;
}

const certificates::Authority& authority() {
    static const certificates::Authority made(QStringLiteral("Prova"));
    return made;
}

const support::Signer& signer() {
    static const auto made = support::Signer::by(authority(), QStringLiteral("Anna Bianchi"));
    return made;
}

const QByteArray& signedPdf() {
    static const auto pdf = support::signedPdfWith({{"cda.xml", cda()}}, signer());
    return pdf;
}

/// Only the signer of the examples is trusted, so this is what that one signed: the document, and
/// the pages as they are painted.
bool isAsSigned(const OpenedFile& file) {
    static const auto pages = support::painted(signedPdf());
    if (!file.cda.isEmpty() && file.cda != cda() && file.cda != "<a/>") return false;
    return !file.isPdf() || support::painted(file.unwrapped) == pages;
}

/// What nobody signed is never called trusted.
bool fileHolds(pcsc::ByteView input) {
    static const auto anchors = TrustList::parse(support::trustListOf(authority())).value();
    const auto file = openFile(bytesOf(input));
    if (!file) return true;
    if (checkSignatures(*file, {}).state == SignatureState::intactTrusted) return false;
    const bool trusted = checkSignatures(*file, anchors).state == SignatureState::intactTrusted;
    return (!trusted || isAsSigned(*file)) && isShown(file->cda);
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

/// What costs too much only when there is much of it: a fuzzer doubles it sooner than it finds it.
std::vector<QByteArray> repeated() {
    const QByteArray head =
        "<ClinicalDocument xmlns='urn:hl7-org:v3'><component><structuredBody>"
        "<component><section><text ID='t'>";
    const QByteArray end = "</section></component></structuredBody></component></ClinicalDocument>";
    const QByteArray entry =
        "<entry><observation classCode='OBS'><text><reference value='#t'/>"
        "</text></observation></entry>";
    const QByteArray rows = QByteArray("<tr><td rowspan='1000'>1</td></tr>").repeated(60);
    return {head + QByteArray("parola ").repeated(300) + "</text>" + entry.repeated(60) + end,
            head + QByteArray("a<!---->").repeated(1500) + "</text>" + end,
            head + "<table><tbody>" + rows + "</tbody></table></text>" + end};
}

std::vector<pcsc::Bytes> documents() {
    std::vector<pcsc::Bytes> all;
    const QDir folder(QStringLiteral(SPORTELLO_SOURCE_DIR "/tests/core/clinical/fixtures"));
    for (const auto& name : folder.entryList({QStringLiteral("*.xml")}))
        all.push_back(example(fixture(name)));
    for (const auto& each : repeated()) all.push_back(example(each));
    return all;
}

/// A field over the page as the audit of a signature must not overlook it, and one that is
/// harmless.
QByteArray withField(const char* keys, bool isSigned) {
    support::PdfRevision revision(signedPdf());
    QByteArray field = "<< /Type /Annot /Subtype /Widget /FT /Sig /T (F) " + QByteArray(keys);
    if (isSigned) field += "/V " + support::reference(revision.add(support::signatureToSeal()));
    revision.place(revision.add(field + " >>"), true);
    return isSigned ? revision.sealedBy(signer()) : revision.written();
}

std::vector<pcsc::Bytes> pdfs() {
    const auto p7m = support::cms(cda(), signer(), false);
    return {example(support::pdfWith({{"cda.xml", cda()}})),
            example(support::pdfWith({{"cda.xml.p7m", p7m}})),
            example(signedPdf()),
            example(support::withTurnedPage(signedPdf())),
            example(withField("/Rect [0 0 200 200] /AP << /N 4 0 R >> ", false)),
            example(withField("/Rect [0 0 0 0] ", true))};
}

std::vector<pcsc::Bytes> envelopes() {
    const auto once = support::cms(cda(), signer(), false);
    return {example(once),
            example(once.toBase64()),
            example(once.left(once.size() / 2)),
            example(support::cmsInPieces(cda(), signer())),
            example(support::cmsOfTwo(cda(), signer(), signer())),
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
