// SPDX-License-Identifier: EUPL-1.2
// Our own parser beside pugixml's: the same elements, attributes and characters, whole or damaged.
#include <QRandomGenerator>
#include <QTest>
#include <pugixml.hpp>

#include "core/clinical/xml/xml_decoding.h"
#include "core/clinical/xml/xml_parser.h"
#include "tests/core/clinical/fixture.h"

using namespace core::clinical;

namespace {

// Attributes without a value are left out: of one that has none ours keeps nothing, its peer the
// name.
void addAttribute(std::string& into, std::string_view value) {
    if (!value.empty()) into += " '" + std::string(value) + "'";
}

// Runs of characters that a comment or CDATA cuts in two are one here; blanks between elements are
// left out, which ours keeps only where words stand.
void addText(std::string& into, std::string_view text) {
    for (const char c : text)
        if (!isXmlBlank(c)) into += c;
}

void describe(XmlNode node, std::string& into) {
    for (const auto child : node.children()) {
        if (!child.isElement()) {
            addText(into, child.text());
            continue;
        }
        into += "\n<" + std::string(child.text());
        for (const auto& each : child.attributes()) addAttribute(into, each.value);
        into += ">";
        describe(child, into);
        into += "</>";
    }
}

void describe(pugi::xml_node node, std::string& into) {
    for (const auto child : node.children()) {
        if (child.type() != pugi::node_element) {
            addText(into, child.value());
            continue;
        }
        into += "\n<" + std::string(child.name());
        for (const auto each : child.attributes())
            if (!std::string_view(each.name()).starts_with("xmlns"))
                addAttribute(into, each.value());
        into += ">";
        describe(child, into);
        into += "</>";
    }
}

/// Characters only.
void gather(XmlNode node, std::string& into) {
    for (const auto child : node.children())
        child.isElement() ? gather(child, into) : addText(into, child.text());
}

void gather(pugi::xml_node node, std::string& into) {
    for (const auto child : node.children())
        child.type() == pugi::node_element ? gather(child, into) : addText(into, child.value());
}

struct Reading {
    std::string content{};
    bool damaged = false;
    std::string words{};
};

Reading ours(const QByteArray& text) {
    XmlTree tree;
    XmlParser parser(text, tree);
    Reading reading{{}, parser.run() == XmlParser::End::damaged};
    describe(tree.document(), reading.content);
    gather(tree.document(), reading.words);
    return reading;
}

Reading peers(const QByteArray& text) {
    pugi::xml_document document;
    const auto parsed = document.load_buffer(
        text.constData(), static_cast<std::size_t>(text.size()),
        pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_fragment, pugi::encoding_utf8);
    const bool nothing = parsed.status == pugi::status_no_document_element;
    Reading reading{{}, !parsed && !nothing};
    describe(document, reading.content);
    gather(document, reading.words);
    return reading;
}

}  // namespace

class TestXmlParser : public QObject {
    Q_OBJECT

    static void compare(const QByteArray& bytes) {
        const auto text = decodeXml(bytes).text;
        const auto mine = ours(text);
        const auto other = peers(text);
        QCOMPARE(mine.damaged, other.damaged);
        // Its peer stops there, ours goes on.
        if (mine.damaged)
            QVERIFY2(mine.words.starts_with(other.words), mine.words.c_str());
        else
            QCOMPARE(QString::fromStdString(mine.content), QString::fromStdString(other.content));
    }

  private Q_SLOTS:
    void readsLikeItsPeer_data() {
        QTest::addColumn<QByteArray>("xml");
        const auto row = [](const char* name, const char* xml) {
            QTest::newRow(name) << QByteArray(xml);
        };
        row("empty", "");
        row("characters only", "no XML");
        row("nested", "<a x='1' y = \"2\"><b/>one<c >two</c ></a>");
        row("several at the top", "<a/>x<b/>");
        row("entities",
            "<a b='&lt;&#65;&#x41;&quot;&nix;&'>&amp;&apos;&#233;&#x20AC;&#x1F600;</a>");
        row("entities that are none", "<a>& &; &#; &#x; &amp &verylongentityname;</a>");
        row("line ends", "<a b='1\r\n2\t3'>x\r\ny\rz</a>");
        row("comment", "<a>one<!-- <b> -- -->two</a><!-- end -->");
        row("CDATA", "<a><![CDATA[<b>&amp;]]]>x</a>");
        row("instruction", "<?xml version='1.0'?><a><?pi <b>?>x</a>");
        row("document type",
            "<!DOCTYPE a [<!ELEMENT b '>'><!-- > --><!ENTITY c \"]\">]><a>&c;</a>");
        row("prefixes", "<x:a xmlns:x='u' x:b='1'><x:c xmlns='v'/></x:a>");
        row("quote in a value", "<a b=\"it's\" c='say \"x\"'/>");
        row("greater in a value", "<a b='1>2'>x</a>");
        row("cut off in a tag", "<a><b c='1'");
        row("cut off in a value", "<a><b c='1");
        row("cut off in characters", "<a><b>text");
        row("cut off in a comment", "<a>x<!-- ");
        row("cut off in CDATA", "<a>x<![CDATA[y");
        row("wrong end", "<a><b>x</a>");
        row("end too many", "<a/></b>");
        row("value without quotes", "<a><b c=1>x</b></a>");
        row("attribute without a value", "<a><b c>x</b></a>");
        row("less in the text", "<a>1 < 2</a>");
        row("document type within", "<a>x<!DOCTYPE b></a>");
        row("name with a digit first", "<a><1/></a>");
        row("other letters", "<\xC3\xA0 \xC3\xA8='\xC3\xA9'>\xE2\x82\xAC</\xC3\xA0>");
    }

    void readsLikeItsPeer() {
        QFETCH(QByteArray, xml);
        compare(xml);
    }

    void readsOurDocumentsLikeItsPeer() {
        for (const auto& name : fixture::folder().entryList({"*.xml"}))
            compare(fixture::bytes(fixture::folder().filePath(name)));
    }

    void readsTheDeveloperSetLikeItsPeer() {
        const QDir folder(fixture::sharedFolder().filePath("xml"));
        if (!folder.exists()) QSKIP("no ../shared/data/cda/xml here");
        for (const auto& name : folder.entryList({"*.xml"}))
            compare(fixture::bytes(folder.filePath(name)));
    }

    // Some byte is another one, or the end is missing: the same is left of it.
    void readsDamagedOnesLikeItsPeer() {
        const auto whole = fixture::xml("lab");
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            auto damaged = whole;
            if (i % 3 == 0) damaged.truncate(random.bounded(damaged.size()));
            for (int change = 0; change < i % 3; ++change)
                damaged[random.bounded(damaged.size())] = "<>&\"'/=! a"[random.bounded(10)];
            compare(damaged);
        }
    }

    void goesOnAfterADamage_data() {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QByteArray>("same");  // as if that were written
        const auto row = [](const char* name, const char* xml, const char* same) {
            QTest::newRow(name) << QByteArray(xml) << QByteArray(same);
        };
        row("less in the text", "<a><b>< 5</b><c>12</c></a>", "<a><b>&lt; 5</b><c>12</c></a>");
        row("element left open", "<a><b>x</a><c>y</c>", "<a><b>x</b></a><c>y</c>");
        row("end too many", "<a></b><c>y</c></a>", "<a><c>y</c></a>");
        row("value without quotes", "<a><b c=1>x</b><d>y</d></a>", "<a><b>x</b><d>y</d></a>");
        row("value without an end", "<a><b c='1>x</b><d>y</d></a>", "<a><b>x</b><d>y</d></a>");
        row("blank before the name", "<a>< b>x</a>", "<a>&lt; b>x</a>");
        row("document type within", "<a>x<!DOCTYPE b>y</a>", "<a>xy</a>");
        row("instruction without an end", "<a>x<?pi>y</a>", "<a>xy</a>");
    }

    void goesOnAfterADamage() {
        QFETCH(QByteArray, xml);
        QFETCH(QByteArray, same);
        const auto damaged = ours(xml);
        const auto whole = ours(same);
        QVERIFY(damaged.damaged && !whole.damaged);
        QCOMPARE(damaged.content, whole.content);
    }

    void noIdOfAnEntryIsMeantByAReference() {
        const auto text =
            QByteArray(
                "<section ID='s'><text><td ID='t'/></text><entry><act ID='a'><text ID='e'/>") +
            "</act></entry></section>";
        XmlTree tree;
        XmlParser parser(text, tree);
        QCOMPARE(parser.run(), XmlParser::End::whole);
        QStringList ids;
        for (const auto number : parser.takeNamed()) {
            const auto id = tree.node(number).attribute("ID"_name);
            ids << QString::fromUtf8(id.data(), qsizetype(id.size()));
        }
        QCOMPARE(ids, QStringList({"s", "t"}));
    }
};

QTEST_APPLESS_MAIN(TestXmlParser)
#include "test_xml_parser.moc"
