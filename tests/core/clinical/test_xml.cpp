// SPDX-License-Identifier: EUPL-1.2
// Bytes to elements whose names mean what they say: encodings, prefixes, strictness, limits.
#include <QStringDecoder>
#include <QStringEncoder>
#include <QTest>

#include "core/base/file_errors.h"
#include "core/clinical/xml/cda_tree.h"
#include "core/clinical/xml/well_formed.h"
#include "core/clinical/xml/xml_decoding.h"
#include "tests/support/result_check.h"

using namespace core::clinical;

class TestXml : public QObject {
    Q_OBJECT

    static QByteArray declared(const char* encoding, const QByteArray& content) {
        return QByteArray("<?xml version=\"1.0\" encoding=\"") + encoding + "\"?><a>" + content +
               "</a>";
    }

    static QByteArray utf16(const QString& text, QStringConverter::Encoding encoding, bool mark) {
        QStringEncoder encode(
            encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
        return encode(text);
    }

    static std::string content(const CdaTree& tree) {
        std::string all;
        tree.root().eachText([&](std::string_view text) { all += text; });
        return all;
    }

  private Q_SLOTS:
    void encodings_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("wrong");
        const auto text = QStringLiteral("<a>è perché €</a>");
        QTest::newRow("UTF-8") << text.toUtf8() << false;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << false;
        QTest::newRow("UTF-16 LE") << utf16(text, QStringConverter::Utf16LE, true) << false;
        QTest::newRow("UTF-16 BE") << utf16(text, QStringConverter::Utf16BE, true) << false;
        QTest::newRow("UTF-16 without mark")
            << utf16(text, QStringConverter::Utf16LE, false) << false;
        QTest::newRow("Windows-1252") << declared("Windows-1252", "\xE8 perch\xE9 \x80") << false;
        QTest::newRow("ISO-8859-15") << declared("ISO-8859-15", "\xE8 perch\xE9 \xA4") << false;
        if (QStringDecoder("windows-1254").isValid())  // as far as Qt knows more
            QTest::newRow("Windows-1254")
                << declared("Windows-1254", "\xE8 perch\xE9 \x80") << false;
        QTest::newRow("says UTF-8, is not") << declared("UTF-8", "\xE8 perch\xE9 \x80") << true;
        QTest::newRow("says UTF-16, is UTF-8")
            << declared("UTF-16", text.mid(3, 10).toUtf8()) << true;
        QTest::newRow("says what nobody knows")
            << declared("x-none", text.mid(3, 10).toUtf8()) << true;
        QTest::newRow("says US-ASCII, is not")
            << declared("US-ASCII", text.mid(3, 10).toUtf8()) << true;
        QTest::newRow("says nothing, is not") << QByteArray("<a>\xE8 perch\xE9 \x80</a>") << true;
    }

    void encodings() {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, wrong);
        const auto tree = CdaTree::read(bytes);
        QVERIFY(tree);
        QCOMPARE(tree->wrongEncoding(), wrong);
        QCOMPARE(QString::fromStdString(content(*tree)), QStringLiteral("è perché €"));
        QCOMPARE(isWellFormedXml(bytes), !wrong);
    }

    void rareEncodingsAreQts() {
        if (!QStringDecoder("ISO-8859-2").isValid()) QSKIP("this Qt knows few encodings");
        const auto tree = CdaTree::read(declared("ISO-8859-2", "\xE8"));
        QVERIFY(tree && !tree->wrongEncoding());
        QCOMPARE(QString::fromStdString(content(*tree)), QStringLiteral("č"));
        QVERIFY(CdaTree::read(declared("US-ASCII", "x"))->wrongEncoding() == false);
    }

    void readsNoFurtherThanItIsGiven() {
        const auto tree = CdaTree::read(QByteArray::fromRawData("<a>abc</a>", 5));
        QVERIFY(tree && tree->damaged());
        QCOMPARE(content(*tree), std::string("ab"));
    }

    void latin1HasNoEuro() {
        const auto tree = CdaTree::read(declared("iso-8859-1", "\xE0\xE8"));
        QCOMPARE(QString::fromStdString(content(*tree)), QStringLiteral("àè"));
    }

    void whatIsNotUtf8IsSeen() {
        for (const auto* bad : {"\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80",
                                "12345678\xFF", "\xF0\x80\x80\x80"})
            QVERIFY2(decodeXml(bad).wrongEncoding, bad);
        QVERIFY(!decodeXml("12345678\xE2\x82\xAC\xF0\x9F\x98\x80 12345678").wrongEncoding);
    }

    void namesByNamespaceNotByPrefix_data() {
        QTest::addColumn<QByteArray>("xml");
        QTest::newRow("default") << QByteArray(
            R"(<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:lab="urn:oid:1.3.6.1.4.1.19376.1.3.2">)"
            "<code/><lab:code/></ClinicalDocument>");
        QTest::newRow("prefix") << QByteArray(
            R"(<c:ClinicalDocument xmlns:c="urn:hl7-org:v3" xmlns="urn:oid:1.3.6.1.4.1.19376.1.3.2">)"
            "<c:code/><code/></c:ClinicalDocument>");
        QTest::newRow("declared where used") << QByteArray(
            R"(<ClinicalDocument xmlns="urn:hl7-org:v3">)"
            R"(<x:code xmlns:x="urn:hl7-org:v3"/><code xmlns="urn:oid:1.3.6.1.4.1.19376.1.3.2"/>)"
            "</ClinicalDocument>");
    }

    void namesByNamespaceNotByPrefix() {
        QFETCH(QByteArray, xml);
        const auto tree = CdaTree::read(xml);
        QVERIFY(tree && tree->isCda());
        std::vector<XmlName> names;
        for (const auto child : tree->root().children()) names.push_back(child.name());
        QVERIFY((names == std::vector{"code"_name, "lab:code"_name}));
    }

    void foreignElementsAreNotTakenForOurs() {
        const auto tree =
            CdaTree::read(R"(<ClinicalDocument xmlns="urn:hl7-org:v3"><section xmlns="urn:other"/>)"
                          R"(<section xmlns=""/></ClinicalDocument>)");
        QVERIFY(tree);
        QVERIFY(!tree->root().child("section"_name));
        const auto other = CdaTree::read(R"(<ClinicalDocument xmlns="urn:other"/>)");
        QVERIFY(other && !other->isCda());
    }

    void strict_data() {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<bool>("wellFormed");
        QTest::newRow("plain") << QByteArray("<a b='1'>x</a>") << true;
        QTest::newRow("of a later version") << QByteArray("<?xml version='1.1'?><a/>") << true;
        QTest::newRow("of version 2") << QByteArray("<?xml version='2.0'?><a/>") << false;
        QTest::newRow("cut off") << QByteArray("<a><b>") << false;
        QTest::newRow("prefix nobody declared") << QByteArray("<a x:b='1'/>") << false;
        QTest::newRow("attribute twice") << QByteArray("<a b='1' b='2'/>") << false;
        QTest::newRow("unknown entity") << QByteArray("<a>&eacute;</a>") << false;
        QTest::newRow("two roots") << QByteArray("<a/><a/>") << false;
        QTest::newRow("control character") << QByteArray("<a>\x0B</a>") << false;
        QTest::newRow("no XML") << QByteArray("%PDF-1.7") << false;
        QTest::newRow("document type within") << QByteArray("<a><!DOCTYPE a></a>") << false;
    }

    void strict() {
        QFETCH(QByteArray, xml);
        QFETCH(bool, wellFormed);
        QCOMPARE(isWellFormedXml(xml), wellFormed);
    }

    void nothingIsExpandedOrFetched() {
        const auto tree = CdaTree::read(
            "<!DOCTYPE a [<!ENTITY e \"inner\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
            "<a>&e;&f;&amp;</a>");
        QVERIFY(tree);
        QCOMPARE(QString::fromStdString(content(*tree)), QStringLiteral("&e;&f;&"));
    }

    void limits() {
        COMPARE_CODE(CdaTree::read({}), core::errors::documentUnreadable);
        COMPARE_CODE(CdaTree::read("no XML at all"), core::errors::documentUnreadable);
        COMPARE_CODE(CdaTree::read(QByteArray(CdaTree::largest + 1, ' ')),
                     core::errors::documentTooLarge);
        // As deep as one likes: reading it is not what costs the stack.
        const int depth = 300'000;
        QVERIFY(CdaTree::read(QByteArray("<a>").repeated(depth)));
    }
};

QTEST_APPLESS_MAIN(TestXml)
#include "test_xml.moc"
