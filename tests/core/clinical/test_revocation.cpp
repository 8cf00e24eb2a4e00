// SPDX-License-Identifier: EUPL-1.2
// What a document carries besides its signature: lists and answers of revocation, time stamps.
#include <QTest>

#include "core/clinical/signature/signature_check.h"
#include "core/clinical/signature/time_stamp.h"
#include "tests/support/pdf_revision.h"
#include "tests/support/revoking_authority.h"

using namespace core::clinical;

class TestRevocation : public QObject {
    Q_OBJECT

    support::RevokingAuthority authority_{QStringLiteral("Certificatore che revoca")};
    support::RevokingAuthority other_{QStringLiteral("Un altro")};
    support::RevokingAuthority lower_ = authority_.subordinate(QStringLiteral("Emittente"));
    support::Signer lowest_ = lower_.issue(QStringLiteral("Ada Neri"));
    support::Signer signer_ = authority_.issue(QStringLiteral("Anna Bianchi"));
    support::Signer colleague_ = authority_.issue(QStringLiteral("Ugo Verdi"));
    TrustList anchors_ =
        TrustList::parse(support::trustListWithStamps(authority_.certificate())).value();
    TrustList others_ =
        TrustList::parse(support::trustListWithStamps(other_.certificate())).value();

    static SignatureVerdict check(const QByteArray& bytes, const TrustList& anchors) {
        return checkSignatures(openFile(bytes).value(), anchors);
    }

    QString findingWith(const support::SecurityStore& store) const {
        return name(check(support::signedPdfWith({}, signer_, store), anchors_).finding());
    }

  private Q_SLOTS:
    void whatTheStoreOfThePdfSays_data() {
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("answer");
        const auto none = name(SignatureFinding::none);
        const auto revoked = name(SignatureFinding::certificateRevoked);
        const QByteArray no;
        QTest::newRow("nothing") << none << no << no;
        QTest::newRow("list") << revoked << authority_.revocationList(signer_) << no;
        QTest::newRow("list about others") << none << authority_.revocationList(colleague_) << no;
        QTest::newRow("list of others") << none << other_.revocationList(signer_) << no;
        const support::RevokingAuthority namesake(QStringLiteral("Certificatore che revoca"));
        QTest::newRow("list of a namesake") << none << namesake.revocationList(signer_) << no;
        QTest::newRow("answer") << revoked << no << authority_.answer(signer_, true);
        QTest::newRow("good answer") << none << no << authority_.answer(signer_, false);
        QTest::newRow("about others") << none << no << authority_.answer(colleague_, true);
        QTest::newRow("answer of others") << none << no << other_.answer(signer_, true);
        auto forged = authority_.answer(signer_, true);
        const auto second = forged.indexOf('Z') - 1;  // of when it was made
        forged[second] = static_cast<char>(forged[second] ^ 1);
        QTest::newRow("forged answer") << none << no << forged;
        QTest::newRow("rubbish") << none << QByteArray("no list") << QByteArray("no answer");
    }

    void whatTheStoreOfThePdfSays() {
        QFETCH(QString, finding);
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, answer);
        support::SecurityStore store;
        if (!list.isEmpty()) store.lists.push_back(list);
        if (!answer.isEmpty()) store.answers.push_back(answer);
        QCOMPARE(findingWith(store), finding);
    }

    // The signature holds its signer's certificate alone, and the list of anchors only the root.
    void theChainIsFoundInTheStore_data() {
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QVector<QByteArray>>("certificates");
        const auto found = name(SignatureFinding::none);
        const auto unknown = name(SignatureFinding::chainUnknown);
        const auto issuer = lower_.certificate();
        const QByteArray rubbish("no certificate");
        QTest::newRow("nothing") << unknown << QVector<QByteArray>{};
        QTest::newRow("its issuer") << found << QVector<QByteArray>{issuer};
        QTest::newRow("after rubbish") << found << QVector<QByteArray>{rubbish, {}, issuer};
        QTest::newRow("others") << unknown << QVector<QByteArray>{other_.certificate(), rubbish};
        QTest::newRow("too many") << unknown << (QVector<QByteArray>(64, rubbish) << issuer);
    }
    void theChainIsFoundInTheStore() {
        QFETCH(QVector<QByteArray>, certificates);
        const support::SecurityStore store{{}, {}, {certificates.begin(), certificates.end()}};
        const auto file = support::signedPdfWith({}, lowest_, store);
        QTEST(name(check(file, anchors_).finding()), "finding");
        // An anchor is in the list or it is none.
        QCOMPARE(name(check(file, others_).finding()), name(SignatureFinding::chainUnknown));
    }

    // Who appends to a document can put anything there: names are not enough.
    void aFalseAuthorityInTheStoreDoesNoHarm() {
        const support::RevokingAuthority impostor(QStringLiteral("Certificatore che revoca"));
        QCOMPARE(findingWith({{}, {}, {impostor.certificate()}}), name(SignatureFinding::none));
        const auto signer = impostor.issue(QStringLiteral("Anna Bianchi"));
        const auto file = support::signedPdfWith({}, signer, {{}, {}, {impostor.certificate()}});
        QCOMPARE(name(check(file, anchors_).finding()), name(SignatureFinding::chainUnknown));
    }

    void whoAnswersMayBeFoundInTheStore() {
        const auto responder = authority_.issueFor("OCSPSigning");
        const auto answer = authority_.answer(signer_, true, responder);
        const auto certificate = responder.certificate.der;
        QCOMPARE(findingWith({{}, {answer}, {}}), name(SignatureFinding::none));
        QCOMPARE(findingWith({{}, {answer}, {certificate}}),
                 name(SignatureFinding::certificateRevoked));
        // The issuer did not charge the colleague with answering, nor did it issue the impostor's.
        const auto presumed = authority_.answer(signer_, true, colleague_);
        QCOMPARE(findingWith({{}, {presumed}, {colleague_.certificate.der}}),
                 name(SignatureFinding::none));
        const auto foreign = other_.issueFor("OCSPSigning");
        QCOMPARE(findingWith(
                     {{}, {authority_.answer(signer_, true, foreign)}, {foreign.certificate.der}}),
                 name(SignatureFinding::none));
    }

    void whoStampedMayBeFoundInTheStore() {
        const auto at = QDateTime::currentDateTimeUtc();
        const auto maker = lower_.issueFor("critical,timeStamping");
        const auto token = support::timeStampBy(maker, "bytes", at);
        const auto bare =
            support::timeStampBy(maker, "bytes", at, support::MakersCertificate::absent);
        const ValidationData issuer{{}, {}, {lower_.certificate()}};
        const ValidationData both{{}, {}, {lower_.certificate(), maker.certificate.der}};
        QVERIFY(!readTimeStamp(token, "bytes", anchors_)->trusted);
        QVERIFY(readTimeStamp(token, "bytes", anchors_, issuer)->trusted);
        QVERIFY(!readTimeStamp(bare, "bytes", anchors_, issuer)->fits);
        QVERIFY(readTimeStamp(bare, "bytes", anchors_, both)->trusted);
    }

    void whatTheSignatureItselfCarries() {
        const auto verdictOf = [&](const QByteArray& p7m) {
            return name(check(p7m, anchors_).finding());
        };
        const auto revoked = name(SignatureFinding::certificateRevoked);
        const auto none = name(SignatureFinding::none);
        const auto list = authority_.revocationList(signer_);
        const auto answer = authority_.answer(signer_, true);
        QCOMPARE(verdictOf(support::cmsWithLists("<a/>", signer_, {list})), revoked);
        QCOMPARE(verdictOf(support::cmsWithLists("<a/>", colleague_, {list})), none);
        QCOMPARE(verdictOf(support::cmsWithArchival("<a/>", signer_, {{list}, {}})), revoked);
        QCOMPARE(verdictOf(support::cmsWithArchival("<a/>", signer_, {{}, {answer}})), revoked);
        QCOMPARE(verdictOf(support::cmsWithArchival("<a/>", colleague_, {{list}, {answer}})), none);
        QCOMPARE(verdictOf(support::cmsWithArchival("<a/>", signer_, {})), none);
    }

    // Revoked and unknown are two things; the document is there in both cases.
    void aRevokedSignerIsNotTrustedAndNotBroken() {
        const auto file =
            support::cmsWithLists("<a/>", signer_, {authority_.revocationList(signer_)});
        const auto verdict = check(file, anchors_);
        QCOMPARE(name(verdict.state), name(SignatureState::intactUnknownSigner));
        QCOMPARE(explanation(verdict.finding()),
                 QStringLiteral("Il certificato di chi ha firmato è stato revocato."));
    }

    void aStampFromBeforeItsMakersCertificateDoesNotCount() {
        const auto early = QDateTime::currentDateTimeUtc().addDays(-20);  // ten before it began
        const auto stamped = support::stampedCms("<a/>", signer_, authority_, early);
        const auto signature = check(stamped, anchors_).signatures.at(0);
        QVERIFY(!signature.timeStamped && signature.time > early.addDays(19));
    }

    void aTimeStampCountsWhenItsMakerIsKnown() {
        const auto at = QDateTime::currentDateTimeUtc().addDays(-3);
        const auto stamped = support::stampedCms("<a/>", signer_, authority_, at);
        const auto known = check(stamped, anchors_).signatures.at(0);
        QVERIFY(known.timeStamped);
        QCOMPARE(known.time.toSecsSinceEpoch(), at.toSecsSinceEpoch());
        QCOMPARE(name(known.state), name(SignatureState::intactTrusted));
        const auto foreign = support::stampedCms("<a/>", signer_, other_, at);
        QVERIFY(!check(foreign, anchors_).signatures.at(0).timeStamped);
        QVERIFY(check(foreign, {}).signatures.at(0).timeStamped);  // nobody is known then
    }

    void aStampByOneWhoSignsLettersIsNone() {
        const auto now = QDateTime::currentDateTimeUtc();
        QVERIFY(
            !readTimeStamp(support::timeStampBy(signer_, "bytes", now), "bytes", anchors_)->fits);
        const auto both = authority_.issueFor("timeStamping,emailProtection");
        QVERIFY(!readTimeStamp(support::timeStampBy(both, "bytes", now), "bytes", anchors_)->fits);
    }

    // An expired signer would be trusted again by whatever time such a stamp says.
    void whoSignsLettersMakesNoTimeStamps() {
        const auto at = QDateTime::currentDateTimeUtc();
        const auto ours = authority_.timeStamp("bytes", at);
        const auto signers = support::trustListOf(authority_.certificate());
        QVERIFY(!readTimeStamp(ours, "bytes", TrustList::parse(signers).value())->trusted);
        const auto forged =
            readTimeStamp(support::timeStampBy(signer_, "bytes", at), "bytes", anchors_);
        QVERIFY(forged->intact && !forged->fits && !forged->trusted);
    }

    void whoMakesTimeStampsSignsNoLetters() {
        const support::Service service{"TSA/QTST", authority_.certificate()};
        const auto list = TrustList::parse(support::trustListOf(std::vector{service})).value();
        QCOMPARE(name(check(support::signedPdfWith({}, signer_), list).finding()),
                 name(SignatureFinding::chainUnknown));
    }

    // PAdES-LTA: a field that shows nothing, and in it a time over all there was.
    void aTimeStampOfTheWholeDocument() {
        support::PdfRevision revision(support::signedPdfWith({}, signer_));
        auto value = support::signatureToSeal();
        value.replace("/Type /Sig", "/Type /DocTimeStamp")
            .replace("ETSI.CAdES.detached", "ETSI.RFC3161");
        const auto field = "<< /Subtype /Widget /FT /Sig /T (Ora) /Rect [0 0 0 0] /V " +
                           support::reference(revision.add(value)) + " >>";
        revision.place(revision.add(field), true);
        const auto now = QDateTime::currentDateTimeUtc();
        const auto stampedBy = [&](const support::Signer& maker) {
            return check(support::sealed(revision.written(),
                                         [&](const QByteArray& bytes) {
                                             return support::timeStampBy(maker, bytes, now);
                                         }),
                         anchors_);
        };
        const auto good = stampedBy(authority_.issueFor("critical,timeStamping"));
        QCOMPARE(name(good.state), name(SignatureState::intactTrusted));
        QCOMPARE(good.signatures.size(), std::size_t{2});
        QVERIFY(good.signatures.at(1).timeStamped);
        // By one who signs letters: the document is as it was, but the time says nothing.
        const auto letters = stampedBy(signer_);
        QCOMPARE(name(letters.signatures.at(0).state), name(SignatureState::intactTrusted));
        QCOMPARE(name(letters.signatures.at(1).finding), name(SignatureFinding::chainUnknown));
        QVERIFY(!letters.signatures.at(1).timeStamped);
    }

    void aStampOverOtherBytesIsNone() {
        const auto now = QDateTime::currentDateTimeUtc();
        const auto token = authority_.timeStamp("bytes", now);
        QVERIFY(readTimeStamp(token, "bytes", anchors_)->trusted);
        QVERIFY(!readTimeStamp(token, "other bytes", anchors_)->fits);
        auto forged = token;
        forged[forged.size() - 3] = static_cast<char>(forged[forged.size() - 3] ^ 1);
        QVERIFY(!readTimeStamp(forged, "bytes", anchors_)->fits);
        QVERIFY(!readTimeStamp(token, "bytes", others_)->trusted);
        QVERIFY(!readTimeStamp("no token", "bytes", anchors_));
    }
};

QTEST_GUILESS_MAIN(TestRevocation)
#include "test_revocation.moc"
