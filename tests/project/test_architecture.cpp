// SPDX-License-Identifier: EUPL-1.2
// The direction of the rooms: pcsc <- core <- ui <- app; mockportal is the other side and knows
// only core/codes. Read off the include lines and the link targets.
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <map>

namespace {

struct Room {
    QStringList mayInclude;   // prefixes of "quoted" includes
    QStringList mustNotLink;  // parts of target names
    QString forbiddenSystem;  // pattern over <system> includes
};

const std::map<QString, Room>& rooms() {
    static const std::map<QString, Room> all{
        {"pcsc", {{"pcsc/"}, {"Qt6", "OpenSSL", "core", "ui"}, "^(Q|openssl/|winscard|PCSC/)"}},
        {"core",
         {{"core/", "pcsc/"}, {"Widgets", "Gui", "ui"}, "^(winscard|PCSC/|QWidget|QApplication)"}},
        {"core/codes",  // which the mock portal links: nothing else may come along
         {{"core/codes/"},
          {"pcsc", "core", "ui", "Network", "Gui", "Widgets", "OpenSSL"},
          "^(winscard|PCSC/|openssl/|QWidget|QApplication|QNetwork)"}},
        {"ui",
         {{"ui/", "core/"},
          {"pcsc", "mockportal", "HttpServer", "OpenSSL"},
          "^(winscard|PCSC/|openssl/)"}},
        {"app", {{"app/", "ui/", "core/", "pcsc/"}, {}, "^(winscard|PCSC/)"}},
        {"app/mockportal",
         {{"app/mockportal/", "app/certificates/", "app/process/", "core/codes/"},
          {"ui", "pcsc"},
          "^(winscard|PCSC/)"}},
    };
    return all;
}

QString roomOf(const QString& path) {
    for (const auto* part : {"app/mockportal", "core/codes"})
        if (path.startsWith(part + QStringLiteral("/"))) return part;
    return path.section('/', 0, 0);
}

QStringList badIncludes(const QString& path, const QString& text) {
    static const QRegularExpression line(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])",
                                         QRegularExpression::MultilineOption);
    const Room& room = rooms().at(roomOf(path));
    // One file of the PC/SC transport is where winscard.h comes in.
    const QRegularExpression forbidden(path.startsWith("pcsc/transport/") ? "^(Q|openssl/)"
                                                                          : room.forbiddenSystem);
    QStringList bad;
    for (const auto& match : line.globalMatch(text)) {
        const QString target = match.captured(2);
        const bool quoted = match.captured(1) == "\"";
        const bool inRooms = target.contains('/') && rooms().contains(target.section('/', 0, 0));
        const auto allowed = [&](const QString& prefix) { return target.startsWith(prefix); };
        const bool pointsBack = quoted && inRooms && std::ranges::none_of(room.mayInclude, allowed);
        const bool foreign = !quoted && forbidden.match(target).hasMatch();
        if (pointsBack || foreign) bad << path + " includes " + target;
    }
    return bad;
}

QString content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sources(const QString& folder) {
    const QString root = QStringLiteral(SPORTELLO_SOURCE_DIR "/");
    QStringList paths;
    for (QDirIterator it(root + folder, {"*.h", "*.cpp"}, QDir::Files,
                         QDirIterator::Subdirectories);
         it.hasNext();)
        paths << it.next().mid(root.size());
    return paths;
}

QStringList badLinks(const QString& target, const QString& links) {
    static const std::map<QString, QString> roomOfTarget{{"mockportal", "app/mockportal"},
                                                         {"pcsc_virtualcard", "pcsc"},
                                                         {"core_codes", "core/codes"}};
    const auto room = roomOfTarget.contains(target) ? roomOfTarget.at(target) : target;
    QStringList forbidden = rooms().contains(room) ? rooms().at(room).mustNotLink : QStringList();
    if (target == "sportello")
        forbidden = {"HttpServer", "mockportal"};  // GPL: only the portal's own program
    QStringList bad;
    for (const auto& link : links.split(';', Qt::SkipEmptyParts))
        for (const auto& word : std::as_const(forbidden))
            if (link == word || link.startsWith(word + "::") || link == "Qt6::" + word)
                bad << target + " links " + link;
    return bad;
}

}  // namespace

class TestArchitecture : public QObject {
    Q_OBJECT
  private slots:
    void anArrowThatPointsBackIsSeen() {
        QVERIFY(!badIncludes("core/card/x.cpp", "#include \"ui/shell/main_window.h\"\n").isEmpty());
        QVERIFY(!badIncludes("ui/shell/x.cpp", "#include \"pcsc/cards/cns_card.h\"\n").isEmpty());
        QVERIFY(!badIncludes("pcsc/cards/x.cpp", "#include <QString>\n").isEmpty());
        QVERIFY(!badIncludes("pcsc/cards/x.cpp", "#include <winscard.h>\n").isEmpty());
        QVERIFY(!badIncludes("core/card/x.cpp", "#include <winscard.h>\n").isEmpty());
        QVERIFY(!badIncludes("app/mockportal/x.cpp", "#include \"core/record/document.h\"\n")
                     .isEmpty());
        QVERIFY(!badIncludes("core/codes/x.cpp", "#include \"core/base/base.h\"\n").isEmpty());
        QVERIFY(
            badIncludes("core/card/x.cpp", "#include \"pcsc/cards/holder.h\"\n#include <QString>\n")
                .isEmpty());
        QVERIFY(!badLinks("core", "pcsc;Qt6::Widgets").isEmpty());
        QVERIFY(!badLinks("pcsc", "Qt6::Core").isEmpty());
        QVERIFY(!badLinks("core", "ui").isEmpty());
        QVERIFY(!badLinks("core_codes", "core").isEmpty());
        QVERIFY(badLinks("core", "pcsc;Qt6::Core;OpenSSL::SSL").isEmpty());
    }

    void noIncludePointsBack() {
        QStringList bad;
        for (const auto& folder : {"pcsc", "core", "ui", "app"}) {
            const auto paths = sources(folder);
            QVERIFY2(!paths.isEmpty(), folder);
            for (const auto& path : paths)
                bad << badIncludes(path, content(QStringLiteral(SPORTELLO_SOURCE_DIR "/") + path));
        }
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join('\n')));
    }

    void noLinkPointsBack() {
        QStringList bad;
        const auto lines = content(LINKS_FILE).split('\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 4);
        for (const auto& line : lines)
            bad << badLinks(line.section(' ', 0, 0), line.section(' ', 1));
        QVERIFY2(bad.isEmpty(), qPrintable(bad.join('\n')));
    }
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "test_architecture.moc"
