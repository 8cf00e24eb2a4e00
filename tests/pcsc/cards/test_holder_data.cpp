// SPDX-License-Identifier: EUPL-1.2
#include <QTest>

#include "pcsc/cards/holder_data.h"

using pcsc::Date;
using pcsc::Holder;

namespace {

/// The seed's specimen card, whose codice fiscale contradicts the rest of it (cns-card 4).
const QByteArray fields =
    "046030"
    "0810102013"
    "0810102019"
    "05ROSSI"
    "05MARIO"
    "0825021962"
    "01M"
    "00"
    "10RSSMRO62B25E205Y"
    "00"
    "04C014"
    "00"
    "00"
    "04C014"
    "00"
    "00";

QByteArray withHeader(const QByteArray& content) {
    return QByteArray::number(content.size(), 16).rightJustified(6, '0').toUpper() + content;
}

pcsc::ByteView view(const QByteArray& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())};
}

Holder parse(const QByteArray& file) {
    return pcsc::parseHolderData(view(file));
}

Holder specimen() {
    return {.issuer = "6030",
            .issued = Date{2013, 10, 10},
            .expires = Date{2019, 10, 10},
            .surname = "ROSSI",
            .name = "MARIO",
            .born = Date{1962, 2, 25},
            .sex = "M",
            .codiceFiscale = "RSSMRO62B25E205Y",
            .birthComune = "C014",
            .residenceComune = "C014"};
}

/// The specimen's fields with the birth date replaced.
QByteArray bornOn(const QByteArray& field) {
    return withHeader(QByteArray(fields).replace("0825021962", field));
}

}  // namespace

class TestHolderData : public QObject {
    Q_OBJECT
  private slots:
    void readsTheSpecimen();
    void ignoresWhatFollows_data();
    void ignoresWhatFollows();
    void readsLowerCaseLengths();
    void readsAllSixteenFields();
    void measuresTheFile_data();
    void measuresTheFile();
    void showsWhatIsWhole();
    void saysWhenTheHeaderIsWrong_data();
    void saysWhenTheHeaderIsWrong();
    void saysWhenAFieldIsWrong_data();
    void saysWhenAFieldIsWrong();
    void onlyRealDatesAreDates_data();
    void onlyRealDatesAreDates();
    void turnsLatin1IntoUtf8();
    void controlCharactersReachNoScreen();
    void sexIsMOrF();
};

void TestHolderData::readsTheSpecimen() {
    QCOMPARE(fields.size(), 0x5F);
    QVERIFY(parse("00005F" + fields) == specimen());
    QVERIFY(parse(("00005F" + fields).leftJustified(400, '\0')) == specimen());
}

void TestHolderData::ignoresWhatFollows_data() {
    QTest::addColumn<QByteArray>("rest");
    QTest::newRow("erased") << QByteArray(100, '\xFF');
    QTest::newRow("rubbish") << QByteArray("05GHOST\x01\xFE");
    QTest::newRow("zeros as text") << QByteArray("000000");
}

void TestHolderData::ignoresWhatFollows() {
    QFETCH(QByteArray, rest);
    QVERIFY(parse(withHeader(fields) + rest) == specimen());
}

void TestHolderData::readsLowerCaseLengths() {
    const QByteArray text = QByteArray(fields).replace("05ROSSI", "0aROSSI ROSI");
    const auto holder = parse(withHeader(text).toLower().left(6) + text);
    QCOMPARE(holder.surname, std::string("ROSSI ROSI"));
    QVERIFY(!holder.incomplete);
}

void TestHolderData::readsAllSixteenFields() {
    const auto holder =
        parse(withHeader("04609008010120200801012026"
                         "05VERDI"
                         "04ANNA"
                         "0831121999"
                         "01F"
                         "03170"
                         "10VRDNNA99T71Z112X"
                         "03ITA"
                         "04Z112"
                         "03DEU"
                         "041A/2"
                         "04H501"
                         "0AVIA ROMA 1"
                         "0ANON VALIDA"));
    QCOMPARE(holder.height, std::string("170"));
    QCOMPARE(holder.citizenship, std::string("ITA"));
    QCOMPARE(holder.birthComune, std::string("Z112"));
    QCOMPARE(holder.birthCountry, std::string("DEU"));
    QCOMPARE(holder.birthAct, std::string("1A/2"));
    QCOMPARE(holder.residenceComune, std::string("H501"));
    QCOMPARE(holder.residenceAddress, std::string("VIA ROMA 1"));
    QCOMPARE(holder.annotations, std::string("NON VALIDA"));
    QVERIFY(!holder.incomplete);
}

void TestHolderData::measuresTheFile_data() {
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<int>("length");  // -1: unknown
    QTest::newRow("specimen") << QByteArray("00005F0460") << 101;
    QTest::newRow("lower case") << QByteArray("00005f") << 101;
    QTest::newRow("longest") << QByteArray("FFFFFF") << 0xFFFFFF + 6;
    QTest::newRow("short") << QByteArray("00005") << -1;
    QTest::newRow("zeros") << QByteArray(10, '\0') << -1;
    QTest::newRow("not hexadecimal") << QByteArray("00005G") << -1;
    QTest::newRow("sign") << QByteArray("-0005F") << -1;
    QTest::newRow("blank") << QByteArray("    5F") << -1;
}

void TestHolderData::measuresTheFile() {
    QFETCH(QByteArray, beginning);
    QFETCH(int, length);
    const auto measured = pcsc::holderDataLength(view(beginning));
    QCOMPARE(measured.has_value(), length >= 0);
    if (measured) QCOMPARE(*measured, static_cast<std::size_t>(length));
}

// A file cut at any place: nothing invented, everything before the cut still there.
void TestHolderData::showsWhatIsWhole() {
    const QByteArray whole = withHeader(fields);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto holder = parse(whole.left(size));
        QVERIFY2(holder.incomplete, QByteArray::number(size));
        const bool surnameIsThere = size >= whole.indexOf("05MARIO");
        QCOMPARE(holder.surname, surnameIsThere ? std::string("ROSSI") : std::string());
        const bool bornIsThere = size >= whole.indexOf("01M");
        QCOMPARE(holder.born.has_value(), bornIsThere);
    }
}

void TestHolderData::saysWhenTheHeaderIsWrong_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("longer than the file") << QByteArray("000060");
    QTest::newRow("longest") << QByteArray("FFFFFF");
    QTest::newRow("shorter than the fields") << QByteArray("00005E");
    QTest::newRow("not hexadecimal") << QByteArray("0000XY");
}

void TestHolderData::saysWhenTheHeaderIsWrong() {
    QFETCH(QByteArray, header);
    const auto holder = parse(header + fields);
    QVERIFY(holder.incomplete);
    QCOMPARE(holder.surname, std::string("ROSSI"));
    QCOMPARE(holder.residenceComune, std::string("C014"));
}

void TestHolderData::saysWhenAFieldIsWrong_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("fewer fields") << fields.left(fields.indexOf("10RSS"));
    QTest::newRow("length past the end") << QByteArray(fields).replace("10RSSMRO", "FFRSSMRO");
    QTest::newRow("length not hexadecimal") << QByteArray(fields).replace("10RSSMRO", "1ZRSSMRO");
    QTest::newRow("length is zeros")
        << QByteArray(fields).replace("10RSSMRO", QByteArray("\0\0RSSMRO", 8));
}

void TestHolderData::saysWhenAFieldIsWrong() {
    QFETCH(QByteArray, content);
    const auto holder = parse(withHeader(content));
    QVERIFY(holder.incomplete);
    QCOMPARE(holder.name, std::string("MARIO"));
    QCOMPARE(holder.codiceFiscale, std::string());
    QCOMPARE(holder.residenceComune, std::string());
}

void TestHolderData::onlyRealDatesAreDates_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<bool>("isDate");
    QTest::addColumn<bool>("incomplete");
    QTest::newRow("29 February, leap year") << QByteArray("0829022000") << true << false;
    QTest::newRow("29 February, no leap year") << QByteArray("0829021900") << false << true;
    QTest::newRow("31 April") << QByteArray("0831041980") << false << true;
    QTest::newRow("day 0") << QByteArray("0800011980") << false << true;
    QTest::newRow("month 13") << QByteArray("0801131980") << false << true;
    QTest::newRow("year 0") << QByteArray("0801010000") << false << true;
    QTest::newRow("letters") << QByteArray("0825FEB962") << false << true;
    QTest::newRow("short") << QByteArray("06250262") << false << true;
    QTest::newRow("blank inside") << QByteArray("08 5021962") << false << true;
    QTest::newRow("empty") << QByteArray("00") << false << false;
}

void TestHolderData::onlyRealDatesAreDates() {
    QFETCH(QByteArray, field);
    const auto holder = parse(bornOn(field));
    QTEST(holder.born.has_value(), "isDate");
    QTEST(holder.incomplete, "incomplete");
    QCOMPARE(holder.codiceFiscale, std::string("RSSMRO62B25E205Y"));
}

void TestHolderData::turnsLatin1IntoUtf8() {
    const auto holder = parse(withHeader(QByteArray(fields).replace("05MARIO", "06NICOL\xD2")));
    QCOMPARE(QString::fromStdString(holder.name), QStringLiteral("NICOLÒ"));
    QVERIFY(!holder.incomplete);
}

void TestHolderData::controlCharactersReachNoScreen() {
    const auto holder = parse(withHeader(QByteArray(fields).replace("05MARIO", "06MA\nR\x9BO")));
    QCOMPARE(holder.name, std::string("MARO"));
    QVERIFY(holder.incomplete);
}

void TestHolderData::sexIsMOrF() {
    QCOMPARE(parse(withHeader(QByteArray(fields).replace("01M00", "01F00"))).sex, std::string("F"));
    QVERIFY(!parse(withHeader(QByteArray(fields).replace("01M00", "0000"))).incomplete);
    const auto strange = parse(withHeader(QByteArray(fields).replace("01M00", "01X00")));
    QCOMPARE(strange.sex, std::string());
    QVERIFY(strange.incomplete);
}

QTEST_APPLESS_MAIN(TestHolderData)
#include "test_holder_data.moc"
