using System.Reflection;
using System.Text.RegularExpressions;
using Ghg.Core.Activities;
using Ghg.Core.Checks;
using Ghg.Core.Checks.Datasets;
using Ghg.Core.Diagnostics;
using Ghg.Core.Methods;
using Ghg.Core.Texts;
using NUnit.Framework;

namespace Ghg.Tests.Design;

/// <summary>Rules of the house that a compiler does not keep.</summary>
public sealed partial class DesignRules
{
    private static readonly Assembly Core = typeof(Project).Assembly;

    // Each folder uses only folders before it.
    private static readonly string[] Folders =
    [
        "Texts", "Diagnostics", "Numerics", "Tables", "Units", "Gpc", "Factors", "Activities", "Methods", "Inventories", "Checks", "Analysis", "Imports", "Reports",
    ];

    // Words that people may write in input files, and examples of such files: data, not sentences.
    private static readonly string[] MayHoldChinese =
    [
        "Activities/KeyParser.cs", "Activities/ProjectTables.cs", "Checks/FeedstockTwice.cs", "Checks/WholeSocietyElectricity.cs", "Factors/Basis.cs",
        "Imports/Balance/BalanceForm.cs", "Imports/Balance/FormColumn.cs", "Imports/Balance/FormRow.cs", "Imports/Balance/LongBalance.cs", "Imports/Balance/WideBalance.cs", "Reports/Workbooks/ProjectWorkbook.cs",
        "Methods/FuelCarbonContent.cs", "Methods/GridSuppliedEnergy.cs", "Methods/NetworkLosses.cs",
        "Methods/Transport/ColdStarts.cs", "Methods/Transport/DistanceElectricity.cs", "Methods/Transport/DistanceFuel.cs", "Methods/Transport/LandingTakeOff.cs",
    ];

    private static readonly string[] Stoichiometric = ["(44, 12)", "(16, 12)", "(44, 16)", "(44, 28)", "(44, 60)"];

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Resources.Root, "Ghg.Core"), "*.cs", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Path.Combine(Resources.Root, "Ghg.Core"), f).Replace('\\', '/')).Where(f => !f.StartsWith("obj/", StringComparison.Ordinal));

    private static string Read(string file) => File.ReadAllText(Path.Combine(Resources.Root, "Ghg.Core", file));

    private static string Code(string file) => Comment().Replace(Read(file), "");

    private static string CodeWithoutStrings(string file) => Literal().Replace(Code(file), "\"\"");

    [Test]
    public void A_folder_of_the_core_uses_only_folders_above_it()
    {
        var types = Core.GetTypes().Where(t => t.Namespace is not null).ToLookup(t => t.Namespace!.Split('.')[^1], t => t.Name.Split('`')[0]);
        var breaches = new List<string>();
        foreach (var file in Sources())
        {
            var own = Array.IndexOf(Folders, file.Split('/')[0]);
            Assert.That(own, Is.GreaterThanOrEqualTo(0), $"{file} is in no folder of the design");
            var code = CodeWithoutStrings(file);
            var used = Using().Matches(code).Select(m => m.Groups[1].Value)
                .Concat(Folders.Where(f => Regex.Matches(code, $@"(?<![\w.]){f}\.(\w+)").Any(m => types[f].Contains(m.Groups[1].Value))));
            breaches.AddRange(used.Distinct().Where(u => Array.IndexOf(Folders, u) > own).Select(u => $"{file} uses {u}"));
        }

        Assert.That(breaches, Is.Empty);
    }

    [Test]
    public void Tables_alone_know_the_CSV_library_and_no_domain() =>
        Assert.That(Sources().Where(f => CodeWithoutStrings(f).Contains("CsvHelper", StringComparison.Ordinal)), Is.All.StartsWith("Tables/"));

    [Test]
    public void The_core_touches_no_console_file_system_environment_network_clock_or_culture() =>
        Assert.That(Sources().Where(f => Impure().IsMatch(CodeWithoutStrings(f))), Is.Empty);

    [Test]
    public void Methods_hold_no_number_but_stoichiometric_ratios_and_small_counts()
    {
        foreach (var file in Sources().Where(f => f.StartsWith("Methods/", StringComparison.Ordinal) && f != "Methods/UsedInputs.cs"))
        {
            var code = CodeWithoutStrings(file);
            Assert.That(Regex.Matches(code, @"Ratio(\(\d+, \d+\))").Select(m => m.Groups[1].Value).Distinct(), Is.SubsetOf(Stoichiometric), file);

            // 0 to 3: counts, the part of a reference, how many rivals to name. A published number would have more digits or a point.
            Assert.That(Number().Matches(Regex.Replace(code, @"Ratio\(\d+, \d+\)", "")).Select(m => m.Value).Distinct(), Is.SubsetOf(new[] { "0", "1", "2", "3" }), file);
        }
    }

    [Test]
    public void Every_method_is_in_its_registry() => Assert.That(MethodRegistry.All.Select(m => m.GetType()), Is.EquivalentTo(Implementations(typeof(IMethod))));

    [Test]
    public void Every_check_is_in_its_registry() => Assert.That(CheckRegistry.All.Select(c => c.GetType()), Is.EquivalentTo(Implementations(typeof(ICheck))));

    [Test]
    public void Every_check_of_datasets_is_in_its_registry() =>
        Assert.That(DatasetCheckRegistry.All.Select(c => c.GetType()), Is.EquivalentTo(Implementations(typeof(IDatasetCheck))));

    [Test]
    public void Every_rule_is_in_its_list_and_no_code_is_used_twice()
    {
        var declared = typeof(Rules).GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public).Where(f => f.FieldType == typeof(Rule)).Select(f => (Rule)f.GetValue(null)!);
        Assert.That(Rules.All, Is.EquivalentTo(declared));
        Assert.That(Rules.All.Select(r => r.Code), Is.Unique.And.Ordered.Using((IComparer<string>)StringComparer.Ordinal));
    }

    [Test]
    public void Public_classes_are_sealed_static_or_abstract() =>
        Assert.That(Core.GetExportedTypes().Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false }), Is.Empty);

    [Test]
    public void No_type_of_a_third_party_shows_in_the_public_API() =>
        Assert.That(
            Core.GetExportedTypes().SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)).SelectMany(TypesOf).SelectMany(Parts)
                .Select(t => t.Assembly.GetName().Name!).Where(a => a != "Ghg.Core" && !a.StartsWith("System", StringComparison.Ordinal)).Distinct(),
            Is.Empty);

    [Test]
    public void Chinese_stands_in_texts_and_in_words_that_input_may_use() =>
        Assert.That(Sources().Where(f => !f.StartsWith("Texts/", StringComparison.Ordinal) && Chinese().IsMatch(Code(f))), Is.SubsetOf(MayHoldChinese));

    [Test]
    public void Every_text_has_both_languages_with_the_same_places()
    {
        var texts = Core.GetTypes().Where(t => t.Namespace == "Ghg.Core.Texts").SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .SelectMany(f => TextsIn(f.GetValue(null)).Select((text, i) => ($"{t.Name}.{f.Name}[{i}]", text)))).ToList();
        Assert.That(texts, Has.Count.GreaterThan(500));
        Assert.Multiple(() =>
        {
            foreach (var (name, text) in texts)
            {
                Assert.That(string.IsNullOrWhiteSpace(text.English), Is.EqualTo(string.IsNullOrWhiteSpace(text.Chinese)), name);
                Assert.That(Placeholders(text.Chinese), Is.EqualTo(Placeholders(text.English)), name);
            }
        });
    }

    [Test]
    public void No_file_is_longer_than_400_lines() => Assert.That(Sources().Where(f => Read(f).Split('\n').Length > 400), Is.Empty);

    private static string Placeholders(string text) => string.Join(' ', Regex.Matches(text, @"\{(\d+)").Select(m => m.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<Text> TextsIn(object? value) => value switch
    {
        Text text => [text],
        RuleText rule => rule.GetType().GetProperties().Where(p => p.PropertyType == typeof(Text)).Select(p => (Text)p.GetValue(rule)!),
        System.Collections.IEnumerable list and not string => list.Cast<object>().SelectMany(TextsIn),
        _ => [],
    };

    private static IEnumerable<Type> Implementations(Type type) => Core.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(type));

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        System.Reflection.MethodInfo method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType),
        ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type.GetGenericTypeDefinition()) : [type];

    [GeneratedRegex(@"//[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex("\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)'")]
    private static partial Regex Literal();

    [GeneratedRegex(@"^using Ghg\.Core\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"(?<![\w.])\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:Console|Environment|Directory|Process|HttpClient)\.|\bFile\.(?:Open|Read|Write|Exists|Append|Create|Delete)|DateTime\.(?:Now|UtcNow|Today)|Stopwatch|CultureInfo\.Current|new Random|Random\.Shared")]
    private static partial Regex Impure();

    [GeneratedRegex(@"[\u4e00-\u9fff]")]
    private static partial Regex Chinese();
}
