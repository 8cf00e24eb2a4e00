// SPDX-License-Identifier: EUPL-1.2
// The six verdicts (fse-domain 6), each on a file made for it.
#include <QRegularExpression>
#include <QTest>

#include "core/clinical/signature/signature_check.h"
#include "tests/core/clinical/fixture.h"
#include "tests/support/result_check.h"
#include "tests/support/signed_documents.h"

using namespace core::clinical;
using State = SignatureState;
using Finding = SignatureFinding;

class TestSignatureCheck : public QObject {
    Q_OBJECT

    certificates::Authority authority_{QStringLiteral("Certificatore di prova")};
    certificates::Authority other_{QStringLiteral("Un altro")};
    support::Signer signer_ = support::Signer::by(authority_, QStringLiteral("Anna Bianchi"));
    QByteArray lab_ = fixture::xml("lab");
    QByteArray signed_ = support::signedPdfWith({{"cda.xml", lab_}}, signer_);
    TrustList anchors_ = TrustList::parse(support::trustListOf(authority_)).value();

    static SignatureVerdict check(const QByteArray& bytes, const TrustList& anchors) {
        return checkSignatures(openFile(bytes).value(), anchors);
    }

    /// A second field, which shows, has the signature of the first.
    QByteArray borrowed() const {
        static const QRegularExpression value(QStringLiteral("/V (\\d+ 0 R)"));
        const auto match = value.match(QString::fromLatin1(signed_));
        const auto annotation = "[<< /Subtype /Widget /FT /Sig /AP << /N << >> >> /V " +
                                match.captured(1).toLatin1() + " >>]";
        return support::withPageEntry(signed_, "/Annots", annotation.constData());
    }

    static void compare(const SignatureVerdict& verdict, State state, Finding finding) {
        QCOMPARE(name(verdict.state), name(state));
        QCOMPARE(name(verdict.finding()), name(finding));
    }

  private Q_SLOTS:
    void trusted() {
        const auto verdict = check(signed_, anchors_);
        compare(verdict, State::intactTrusted, Finding::none);
        QCOMPARE(verdict.anchorsOf, QDate(2024, 3, 1));
        const auto& signature = verdict.signatures.at(0);
        QCOMPARE(signature.signer.name, QStringLiteral("Anna Bianchi"));
        QCOMPARE(signature.signer.issuer, QStringLiteral("Certificatore di prova"));
        QCOMPARE(signature.algorithm, QStringLiteral("RSA, SHA-256"));
        QVERIFY(signature.coversFile && signature.names && !signature.weak);
        QVERIFY(signature.time.isValid());
    }

    void withoutAnchorsTheSignerIsUnknown() {
        compare(check(signed_, {}), State::intactUnknownSigner, Finding::noAnchors);
        const auto others = TrustList::parse(support::trustListOf(other_)).value();
        compare(check(signed_, others), State::intactUnknownSigner, Finding::chainUnknown);
    }

    void expiredAtTheTimeOfSigning() {
        const auto past = support::Signer::by(authority_, QStringLiteral("Ex Medico"),
                                              {QDateTime::currentDateTimeUtc().addDays(-20),
                                               QDateTime::currentDateTimeUtc().addDays(-10)});
        compare(check(support::signedPdfWith({}, past), anchors_), State::intactUnknownSigner,
                Finding::certificateExpired);
    }

    void additions() {
        compare(check(support::withTurnedPage(signed_), anchors_), State::intactWithAdditions,
                Finding::addedLater);
        const auto store = check(support::withSecurityStore(signed_), anchors_);
        compare(store, State::intactTrusted, Finding::none);
        QVERIFY(!store.signatures.at(0).coversFile);
        compare(check(signed_ + "\n%%EOF\n", {}), State::intactUnknownSigner, Finding::noAnchors);
    }

    // What a page shows may not change under the name of a signature field (and
    // test_pdf_revisions).
    void fieldsThatDraw_data() {
        QTest::addColumn<QByteArray>("pdf");
        const auto onPage = [&](const char* annotation) {
            return support::withPageEntry(signed_, "/Annots", annotation);
        };
        QTest::newRow("empty field") << onPage("[<< /Subtype /Widget /FT /Sig >>]");
        QTest::newRow("hidden field")
            << onPage("[<< /Subtype /Widget /FT /Sig /F 2 /AP << /N << >> >> >>]");
        QTest::newRow("field that shows")
            << onPage("[<< /Subtype /Widget /FT /Sig /AP << /N << >> >> >>]");
        QTest::newRow("no field at all")
            << onPage("[<< /Subtype /FreeText /FT /Sig /Contents (x) >>]");
        QTest::newRow("with the signature of another") << borrowed();
        QTest::newRow("other look of the signature")
            << support::withFieldEntry(signed_, "/AP", "<< /N << >> >>");
    }
    void fieldsThatDraw() {
        QFETCH(QByteArray, pdf);
        compare(check(pdf, anchors_), State::intactWithAdditions, Finding::addedLater);
    }

    // The document that is shown is looked for wherever a file may be, also where nothing leads.
    void aFileThatHangsNowhereIsAnAddition() {
        const auto bare = support::signedPdfWith({}, signer_);
        const auto file = support::withStrayFile(bare, lab_);
        QVERIFY(!openFile(file)->cda.isEmpty());
        compare(check(file, anchors_), State::intactWithAdditions, Finding::addedLater);
        compare(check(support::withStrayFile(signed_, "x"), anchors_), State::intactWithAdditions,
                Finding::addedLater);
    }

    // Readers of PDF look no further than the string, and find the next key.
    void nothingElseFitsIntoTheHole() {
        auto pdf = signed_;
        const auto end = pdf.indexOf('>', pdf.indexOf("/Contents <"));
        pdf.replace(end - 6, 6, ">/Zz <");
        compare(check(pdf, anchors_), State::broken, Finding::byteRange);
    }

    void contentChanged() {
        auto pdf = signed_;
        pdf.replace("BT ET", "BT et");
        compare(check(pdf, anchors_), State::broken, Finding::contentChanged);
    }

    void shorterThanItWas() {
        auto pdf = signed_;
        pdf.remove(9, 6);  // a line of the head: what a change of line ends does
        compare(check(pdf, anchors_), State::broken, Finding::fileShorter);
        QVERIFY(!openFile(pdf)->cda.isEmpty());  // and is shown all the same
    }

    void rangesThatLeaveSomethingOut() {
        auto pdf = signed_;
        static const QRegularExpression range(QStringLiteral("/ByteRange \\[ 0 (\\d+)"));
        const auto first = range.match(QString::fromLatin1(pdf)).captured(1).toLatin1();
        QVERIFY(!first.isEmpty());
        auto shorter = QByteArray::number(first.toInt() - 2);
        pdf.replace("[ 0 " + first, "[ 0 " + shorter.rightJustified(first.size(), '0'));
        compare(check(pdf, anchors_), State::broken, Finding::byteRange);
    }

    void theSignatureItselfChanged() {
        // Its bytes come last.
        auto der = support::cms(lab_, signer_, false);
        der[der.size() - 5] = static_cast<char>(der[der.size() - 5] ^ 1);
        compare(check(der, anchors_), State::broken, Finding::signatureWrong);
    }

    void cades() {
        const auto once = support::cms(lab_, signer_, false);
        compare(check(once, anchors_), State::intactTrusted, Finding::none);
        compare(check(once.toBase64(), {}), State::intactUnknownSigner, Finding::noAnchors);
        const auto twice = check(support::cms(once, signer_, false), anchors_);
        QCOMPARE(twice.signatures.size(), std::size_t{2});
        auto changed = once;
        changed.replace("Glucosio", "Glucosia");
        compare(check(changed, anchors_), State::broken, Finding::contentChanged);
        // Signed within and around: both are told.
        QCOMPARE(check(support::cms(signed_, signer_, false), anchors_).signatures.size(),
                 std::size_t{2});
    }

    void oneSignersCertificateIsMissing() {
        const auto colleague = support::Signer::by(authority_, QStringLiteral("Ugo Verdi"));
        const auto verdict = check(support::cmsOfTwo(lab_, signer_, colleague), anchors_);
        compare(verdict, State::unreadable, Finding::certificateMissing);
        QCOMPARE(verdict.signatures.size(), std::size_t{2});
        const auto good = std::ranges::find(verdict.signatures, QStringLiteral("Anna Bianchi"),
                                            [](const auto& each) { return each.signer.name; });
        QVERIFY(good != verdict.signatures.end());
        QCOMPARE(name(good->state), name(State::intactTrusted));
    }

    void notSigned() {
        compare(check(support::pdfWith({{"cda.xml", lab_}}), anchors_), State::notSigned,
                Finding::none);
        compare(check(lab_, anchors_), State::notSigned, Finding::none);
    }

    // "Not signed" is said of what is known.
    void whetherAPieceWasSignedIsNotKnown() {
        const auto at = signed_.indexOf("/Contents <") + 100;
        compare(check(signed_.left(at), anchors_), State::unreadable, Finding::fileCut);
        const auto lost = support::pdfWith({{"cda.xml", lab_}});
        compare(check(lost.left(lost.size() - 300), {}), State::unreadable, Finding::fileCut);
        auto damaged = signed_;
        damaged.replace("/ByteRange", "/ByteRanges").replace("/Contents <", "/Content <");
        compare(check(damaged, anchors_), State::unreadable, Finding::notUnderstood);
    }

    void onlyTheDataInAPdfAreSigned() {
        const auto p7m = support::cms(lab_, signer_, false);
        compare(check(support::pdfWith({{"cda.xml.p7m", p7m}}), anchors_),
                State::intactWithAdditions, Finding::onlyData);
        const auto both = check(support::signedPdfWith({{"cda.xml.p7m", p7m}}, signer_), anchors_);
        compare(both, State::intactTrusted, Finding::none);
        QCOMPARE(both.signatures.size(), std::size_t{2});
        auto changed = p7m;
        changed.replace("Glucosio", "Glucosia");
        compare(check(support::pdfWith({{"cda.xml.p7m", changed}}), anchors_), State::broken,
                Finding::contentChanged);
    }

    void unreadable() {
        auto pdf = signed_;
        const auto hole = pdf.indexOf("/Contents <") + 11;
        pdf.replace(hole, 40, QByteArray(40, 'a'));
        compare(check(pdf, anchors_), State::unreadable, Finding::notUnderstood);
    }

    void oneBrokenAmongGoodOnesDecides() {
        auto inner = signed_;
        inner.replace("BT ET", "BT et");
        const auto verdict = check(support::cms(inner, signer_, false), anchors_);
        compare(verdict, State::broken, Finding::contentChanged);
        QCOMPARE(name(verdict.signatures.at(0).state), QStringLiteral("intact-trusted"));
    }

    void aListThatIsOutOfDateIsTold() {
        const auto on = [&](QDate day) {
            return anchorsWarning(checkSignatures(openFile(signed_).value(), anchors_, day));
        };
        QVERIFY(on(QDate(2024, 9, 1)).isEmpty());
        QVERIFY(on(QDate(2024, 9, 2)).contains(QLatin1String("scaduto il 01/09/2024")));
        QVERIFY(anchorsWarning(check(signed_, {})).isEmpty());
        QVERIFY(anchorsWarning(check(lab_, anchors_)).isEmpty());  // where nobody signed
    }

    void lists() {
        QCOMPARE(anchors_.anchors(), 1);
        QCOMPARE(anchors_.nextUpdate(), QDate(2024, 9, 1));
        QCOMPARE(anchors_.territory(), QStringLiteral("IT"));
        COMPARE_CODE(TrustList::parse("<a/>"), core::errors::documentUnreadable);
        COMPARE_CODE(TrustList::parse(support::trustListOf(authority_, "withdrawn")),
                     core::errors::documentUnreadable);
        COMPARE_CODE(TrustList::read(QStringLiteral("/no/such/file")),
                     core::errors::documentUnreadable);
    }

    void everyStateHasItsSentence() {
        QStringList sentences;
        for (int i = 0; i <= static_cast<int>(State::unreadable); ++i)
            sentences << sentence(static_cast<State>(i));
        QCOMPARE(sentences.removeDuplicates(), 0);
        for (int i = 1; i <= static_cast<int>(Finding::addedLater); ++i)
            QVERIFY(!explanation(static_cast<Finding>(i)).isEmpty());
        QVERIFY(explanation(Finding::none).isEmpty());
    }

    void theSharedSet() {
        const QDir folder(fixture::sharedFolder().filePath("pdf"));
        if (!folder.exists()) QSKIP("no ../shared/data/cda here");
        const auto readme =
            QString::fromUtf8(fixture::bytes(fixture::sharedFolder().filePath("README.md")));
        int compared = 0;
        for (const auto& line : readme.split(QLatin1Char('\n'))) {
            const auto cells = line.split(QLatin1Char('|'));
            if (cells.size() < 7 || !cells[1].contains(QLatin1String("`pdf/"))) continue;
            const auto file = cells[1].trimmed().remove(QLatin1Char('`')).mid(4);
            const auto verdict = check(fixture::bytes(folder.filePath(file)), {});
            const auto told = cells[5];
            const auto expected = told.contains("CMS valid")           ? State::intactUnknownSigner
                                  : told.contains("Signature: broken") ? State::broken
                                                                       : State::notSigned;
            QVERIFY2(verdict.state == expected, qPrintable(file));
            ++compared;
        }
        QCOMPARE(compared, 18);
    }
};

QTEST_GUILESS_MAIN(TestSignatureCheck)
#include "test_signature_check.moc"
