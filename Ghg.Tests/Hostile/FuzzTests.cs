using System.Diagnostics;
using System.Text;
using CsCheck;
using Ghg.Core.Activities;
using Ghg.Core.Diagnostics;
using Ghg.Core.Factors;
using Ghg.Core.Gpc;
using Ghg.Core.Inventories;
using Ghg.Core.Methods;
using Ghg.Core.Reports;
using Ghg.Core.Tables;
using Ghg.Core.Texts;
using Ghg.Core.Units;
using NUnit.Framework;

namespace Ghg.Tests.Hostile;

/// <summary>Whatever the bytes of a file, reading gives findings and no exception, in bounded time.</summary>
public class FuzzTests
{
    private const string Activities =
        "city,year,gpc_ref,activity,technology,amount,unit,notation_key,explanation,included_in,method,basis,factor,site,origin,uncertainty,loss_rate,source\n"
        + "a,2022,I.1.1,natural-gas,,12.5,GJ,,,,,gcv,us-epa/natural-gas,plant,own,5%,,\"a \"\"quoted\"\" source\"\n"
        + "a,2022,I.1.3,electricity,,2.1,亿千瓦时,,,,,,,,,,4.5%,供电公司\n"
        + "a,2022,II.5.1,,,,,IE,sold at the same pumps,II.1.1,,,,,,,,x\n"
        + "a,2021,III.1,co2,,-1e3,t,,,,direct,,CO2=ipcc-2006/gas-diesel-oil-co2,,,,,\"two\nlines\"\n";

    private const string Package =
        """
        { "name": "own", "version": "1.0.0", "edition": "e", "title": "Own", "licenses": [{ "name": "CC0" }], "sources": [{ "id": "book", "title": "A book" }],
          "resources": [{ "name": "factors", "path": "factors.csv" }, { "name": "parameters", "path": "parameters.csv" }, { "name": "gwp", "path": "gwp.csv" }, { "name": "activities", "path": "activities.csv" }] }
        """;

    // The files of a project that is right; each test spoils one of them.
    private static readonly (string Path, string Content)[] Good =
    [
        ("ghg.json", "{ \"gwp\": \"AR5\", \"level\": \"BASIC\", \"datasets\": [\"own\", \"ipcc-2006\"], \"max_year_gap\": 5, \"derive_losses\": true, \"choices\": { \"coke\": \"all-carbon-at-coke\" } }"),
        ("cities.csv", "city,name,name_zh,country,region,grid,climate_zone\na,Aville,甲城,CN,CN-GD,,tropical-wet\n"),
        ("sites.csv", "city,site,location,kind,climate\na,plant,inside,plant,tropical-wet\n"),
        ("indicators.csv", "city,year,indicator,value,unit,basis,price_year,source\na,2022,population,120,万人,常住,,yearbook\n"),
        ("inventories.csv", "city,year,level,boundary\na,2022,BASIC+,all\n"),
        ("parameters.csv", "city,site,years,subject,parameter,component,value,unit,basis,lower,upper,source\na,plant,2018..2023,diesel,density,,0.84,kg/L,,0.8,0.9,laboratory\n"),
        ("activities.csv", Activities),
        ("factors/own/datapackage.json", Package),
        ("factors/own/factors.csv", "id,activity,gas,value,unit,applies_to,region,year_from,year_to,technology,when,basis,lower,upper,source\nx,diesel,co2,74000,kg/TJ,I.*;II.1.1,CN,2000,2030,,climate=tropical-wet; temperature=15..17,ncv,1,99999,book\n"),
        ("factors/own/parameters.csv", "id,activity,parameter,component,value,unit,region,basis,source\ny,diesel,net-calorific-value,,43,TJ/Gg,CN,ncv,book\n"),
        ("factors/own/gwp.csv", "set,gas,value\nmine,ch4,30\n"),
        ("factors/own/activities.csv", "id,name,name_zh,aliases,group,kind,dimensions\nlogging,Logging,伐木,felling;cutting,land,biogenic,mass;area\n"),
    ];

    private static IEnumerable<string> Paths => Good.Select(f => f.Path);

    [Test]
    public void The_good_project_is_good() =>
        Assert.That(Read(null, []).Select(f => $"{f.Place?.Position.File}:{f.Place?.Position.Line} {f.Rule.Code} {f.Found.English}"), Has.All.Not.Contains("GHG0").And.All.Not.Contains("GHG1"));

    [TestCaseSource(nameof(Paths))]
    public void Any_bytes_in_a_file_give_findings(string path) => Fuzz.Bytes.Sample(bytes => Survives(path, bytes), iter: Fuzz.Iterations);

    [TestCaseSource(nameof(Paths))]
    public void Odd_text_in_a_file_gives_findings(string path) => Fuzz.Text.Sample(text => Survives(path, Encoding.UTF8.GetBytes(text)), iter: Fuzz.Iterations);

    [TestCaseSource(nameof(Paths))]
    public void A_spoilt_file_gives_findings(string path) =>
        Fuzz.Mutated(Good.Single(f => f.Path == path).Content).Sample(bytes => Survives(path, bytes), iter: Fuzz.Iterations * 2);

    [TestCaseSource(nameof(Paths))]
    public void Odd_text_below_a_good_header_gives_findings(string path) =>
        Fuzz.Text.Sample(text => Survives(path, Encoding.UTF8.GetBytes(Good.Single(f => f.Path == path).Content.Split('\n')[0] + "\n" + text)), iter: Fuzz.Iterations);

    [Test]
    public void Any_text_is_a_unit_or_none() => Fuzz.Text.Sample(t => Ask(UnitCatalogue.TryParse(t, out _, out _)), iter: Fuzz.Iterations * 10);

    [Test]
    public void Any_text_is_a_reference_or_none() => Fuzz.Text.Sample(
        t =>
        {
            _ = GpcReferences.TryParse(t, out _);
            _ = GpcReferences.TryParseSubSector(t, out _);
            _ = ReferencePattern.Parse(t);
        },
        iter: Fuzz.Iterations * 10);

    [Test]
    public void Any_text_is_a_notation_key_or_none() => Fuzz.Text.Sample(t => Ask(NotationKeys.TryParse(t, out _, out _)), iter: Fuzz.Iterations * 10);

    [Test]
    public void Any_text_names_a_factor_or_none() => Fuzz.Text.Sample(
        t =>
        {
            _ = FactorOverride.Parse(t, q => Gases.TryParse(q, out var gas) ? gas.Id : null);
            _ = Conditions.Parse(t)?.Hold(new Dictionary<string, string> { ["a"] = t });
        },
        iter: Fuzz.Iterations * 10);

    [Test]
    public void Json_of_random_structure_is_read_or_refused() => Gen.OneOf("{", "}", "[", "]", ":", ",", "\"a\"", "\"gwp\"", "1", "null", " ", "\n", "//x\n", "\"\\ud800\"", "\"\\u0000\"", "\"中\"").Array[0, 20].Select(string.Concat)
        .Sample(text => Survives("ghg.json", Encoding.UTF8.GetBytes(text)), iter: Fuzz.Iterations * 4);

    // Either answer is good; that there is one is the point.
    private static void Ask(bool known) => _ = known;

    private static void Survives(string path, byte[] bytes)
    {
        var clock = Stopwatch.StartNew();
        foreach (var finding in Read(path, bytes))
        {
            foreach (var language in (Language[])[Language.English, Language.Chinese])
            {
                var text = DiagnosticText.Full(finding, language) + DiagnosticText.Concise(finding, language) + DiagnosticGithub.Write([finding], language);
                if (text.Any(c => char.IsControl(c) && c != '\n'))
                {
                    throw new InvalidOperationException("a control character was shown: " + text);
                }
            }

            _ = DiagnosticSarif.Write([finding], Language.English, "1") + DiagnosticJson.Write([finding], Language.English);
        }

        if (clock.Elapsed > TimeSpan.FromSeconds(20))
        {
            throw new TimeoutException($"{clock.Elapsed} for {bytes.Length} bytes");
        }
    }

    private static IReadOnlyList<Diagnostic> Read(string? spoilt, byte[] bytes)
    {
        var files = Good.Select(f => f.Path == spoilt ? InputFile.FromBytes(f.Path, bytes) : InputFile.FromText(f.Path, f.Content));
        var project = ProjectReader.Read(files, MethodRegistry.Vocabulary, new ReadOptions { Threads = 1 });
        return RowFinder.Locate(project, TestResult.Of(project, Selection.All).Findings);
    }
}
