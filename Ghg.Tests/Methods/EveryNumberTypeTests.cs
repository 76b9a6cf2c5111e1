using Ghg.Core.Methods;
using Ghg.Core.Numerics;
using NUnit.Framework;

namespace Ghg.Tests.Methods;

/// <summary>Every method of the catalogue runs on every number type, and all of them agree.</summary>
public sealed class EveryNumberTypeTests
{
    private static IEnumerable<IMethod> Methods() => MethodRegistry.All;

    [TestCaseSource(nameof(Methods))]
    public void A_method_reads_the_same_on_every_number_type(IMethod method)
    {
        var result = method.Info.ExampleFiles.Aggregate(TestProject.With("activities/a.csv", method.Info.Example).And("cities.csv", MethodInfo.ExampleCities), (p, f) => p.And(f.Path, f.Text)).Build();
        foreach (var (inventory, line) in from i in result.Inventories from c in i.Cells from l in c.Lines.Concat(c.Memos) where l.Notation is null select (i, l))
        {
            var (derived, sensitive, sampled) = (result.Builder.Derive(line, inventory.Year), result.Builder.Read<Sensitivity>(line, inventory.Year), result.Builder.Read<Sampled>(line, inventory.Year));
            using (Assert.EnterMultipleScope())
            {
                Assert.That(sensitive.Select(m => (m.Gas, m.Mass.Value)), Is.EqualTo(derived.Select(m => (m.Gas, m.Mass.Value))), "to the bit");
                Assert.That(sampled.Select(m => (m.Gas, m.Mass.Value)), Is.EqualTo(derived.Select(m => (m.Gas, m.Mass.Value))), "to the bit");
                Assert.That(Exactly(sampled), Is.EqualTo(derived.Select(m => m.Mass.Value)), "drawn on exact inputs, to the bit");
                Assert.That(sensitive.SelectMany(m => m.Mass.Gradient()).Select(g => g.Derivative), Is.All.Matches<double>(double.IsFinite));
            }
        }
    }

    private static IEnumerable<double> Exactly(IReadOnlyList<(string Gas, Sampled Mass)> masses)
    {
        var inputs = Graph.Order(masses.Select(m => m.Mass), n => (n.Left, n.Right)).Select(n => n.Input).OfType<IInput>().Distinct().ToList();
        var program = DrawProgram.Of([.. masses.Select(m => m.Mass)], inputs.Count, inputs.IndexOf);
        return DrawEngine.Run(program, [.. inputs.Select(i => new DrawStream(1, Distribution.Exact(i.Value)))], [], new DrawOptions { Draws = 2 }).Select(d => d[1]);
    }
}
