using System.Runtime.CompilerServices;
using System.Text.Json;
using NUnit.Framework;

namespace Ghg.Tests.TeachingCity;

/// <summary>
/// A copy of the teaching city with the mistakes that analysts make, each in a place of its own. One run of <c>ghg check</c> finds every one at its place,
/// and takes nothing else for an error. Places and codes were written by hand; the last column is the text that stands there.
/// </summary>
public sealed class MistakesTests
{
    private const string Mistakes = """
        ghg.json                            3  52  GHG3006  "ipcc-2022"
        ghg.json                            5  17  GHG3006  "chian"
        ghg.json                            6   3  GHG1006  "max_year_gaps"
        ghg.json                            7  15  GHG1007  "never"
        ghg.json                           10  20  GHG1007  "fuel"
        cities.csv                          2  44  GHG3015  Shangdong
        inventories.csv                     2  16  GHG1008  BASIC++
        inventories.csv                     5  11  GHG1005  2023
        inventories.csv                     6  11  GHG2010  2020s
        indicators.csv                      2  33  GHG2011  万户
        indicators.csv                      3  37  GHG1004  -
        sites.csv                           5  29  GHG1008  in the city
        parameters.csv                      6  34  GHG2014  45
        parameters.csv                      8  56  GHG1004  -
        parameters.csv                      9  50  GHG2013  10.2
        parameters.csv                     10  46  GHG2012  kg/t
        parameters.csv                     11  11  GHG1008  2023..2021
        parameters.csv                     12  21  GHG3017  calorific-value
        activities/both.csv                 2  48  GHG5001  0
        activities/both.csv                 3  45  GHG5007  stoves of farms
        activities/both.csv                 4  16  GHG5014  I.5.3
        activities/both.csv                 5  46  GHG4003  4.2%
        activities/both.csv                 6  39  GHG3007  china-grid/steam-default
        activities/both.csv                 7  22  GHG3009  coal-gangue
        activities/both.csv                 8  44  GHG4007  gcv
        activities/both.csv                 9  48  GHG5017  全社会用电量
        activities/buildings.csv            2  22  GHG3004  natrual-gas
        activities/buildings.csv            8  43  GHG2011  万吨煤
        activities/buildings.csv           11  34  GHG2003  "36,4"
        activities/buildings.csv           16  32  GHG2012  万t
        activities/buildings.csv           17  34  GHG2002  "8,600"
        activities/buildings.csv           19  39  GHG4009  万m3
        activities/buildings.csv           35   0  GHG5011  -
        activities/heading.csv              1  28  GHG1001  amuont
        activities/no-reference.csv         1   0  GHG1002  -
        activities/notation-keys.csv        2  22  GHG5003  NA
        activities/notation-keys.csv        8  25  GHG5004  -
        activities/notation-keys.csv       11  59  GHG5006  I.8.1
        activities/notation-keys.csv       29  16  GHG4012  II.4
        activities/notation-keys.csv       38 108  GHG5005  -
        activities/notation-keys.csv       39 108  GHG5008  I.6.1
        activities/notation-keys.csv       40 108  GHG5009  III.3.1
        activities/notation-keys.csv       68  24  GHG5015  NO
        activities/quote.csv                2   0  GHG0005  -
        activities/transport.csv            8   1  GHG3001  mingchaun
        activities/transport.csv           11   0  GHG0007  -
        activities/transport.csv           14  27  GHG5002  -
        activities/waste-and-land.csv       2  33  GHG2012  万m3
        activities/waste-and-land.csv       8  28  GHG2006  4.9e400
        activities/农村.gb18030.csv          0   0  GHG0003  -
        activities/工业.csv                  2  22  GHG4005  烟煤
        activities/工业.csv                  5  27  GHG2009  -13
        activities/工业.csv                  8  32  GHG3005  fuel-carbon
        activities/工业.csv                 11  16  GHG4002  I.3.1
        activities/工业.csv                 14  25  GHG2001  约5.6
        activities/工业.csv                 17  54  GHG3002  mingchuan-captve
        activities/工业.csv                 20  25  GHG2004  １３４
        activities/工业.csv                 22  29  GHG4011  万吨标准煤
        activities/工业.csv                 23  25  GHG2005  NaN
        activities/能源供应.csv               2  11  GHG2010  2021/12/31
        activities/能源供应.csv               5  16  GHG3003  I.4.5
        activities/能源供应.csv              14  22  GHG3004  co2-fosil
        """;

    private static readonly Lazy<IReadOnlyList<Found>> Run = new(Check);

    private static IEnumerable<TestCaseData<string, int, int, string, string>> Expected => Mistakes.Split('\n').Select(line => line.Split(' ', 5, StringSplitOptions.RemoveEmptyEntries))
        .Select(m => new TestCaseData<string, int, int, string, string>(m[0], int.Parse(m[1], null), int.Parse(m[2], null), m[3], m[4]).SetArgDisplayNames(m[3], m[0], m[4]));

    [TestCaseSource(nameof(Expected))]
    public void A_mistake_is_found_at_its_place(string file, int line, int column, string code, string text)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Run.Value, Has.Member(new Found(code, file, line, column)));
            Assert.That(text == "-" || Standing(file, line, column).StartsWith(text, StringComparison.Ordinal), Is.True, "the text that stands there");
        }
    }

    // What the mistakes take away is said too: the cells without a number (GHG5013), and the two IE across levels that the city means (GHG5010).
    [Test]
    public void Nothing_else_is_found()
    {
        var expected = Expected.Select(e => new Found((string)e.Arguments[3]!, (string)e.Arguments[0]!, (int)e.Arguments[1]!, (int)e.Arguments[2]!));
        Assert.That(Run.Value.Where(f => f.Code is not ("GHG5010" or "GHG5013")), Is.EquivalentTo(expected));
    }

    [Test]
    public void Nothing_is_calculated_from_mistakes()
    {
        var run = TestRun.Of("inventory", Folder());
        using (Assert.EnterMultipleScope())
        {
            Assert.That(run.Code, Is.EqualTo(1));
            Assert.That(run.Output, Is.Empty);
        }
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "mistakes");

    private static string Standing(string file, int line, int column) => File.ReadAllLines(Path.Combine(Folder(), file))[line - 1][(column - 1)..];

    private static List<Found> Check()
    {
        using var json = JsonDocument.Parse(TestRun.Of("check", Folder(), "--diagnostics", "json").Output);
        return [.. json.RootElement.GetProperty("findings").EnumerateArray().Select(f => new Found(
            f.GetProperty("code").GetString()!, Path.GetRelativePath(Folder(), f.GetProperty("file").GetString()!).Replace('\\', '/'), Number(f, "line"), Number(f, "column")))];
    }

    // A finding about a whole row or file has no column or line.
    private static int Number(JsonElement finding, string name) => finding.TryGetProperty(name, out var number) ? number.GetInt32() : 0;

    private sealed record Found(string Code, string File, int Line, int Column);
}
