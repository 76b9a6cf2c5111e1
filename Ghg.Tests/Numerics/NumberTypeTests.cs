using CsCheck;
using Ghg.Core.Numerics;
using NUnit.Framework;

namespace Ghg.Tests.Numerics;

/// <summary>A formula on its sensitivities and on draws gives what it gives on plain numbers.</summary>
public sealed class NumberTypeTests
{
    private sealed record Input(string Symbol, double Value) : IInput;

    private static readonly Gen<Input[]> Inputs = Gen.Double[0.1, 10].Array[4].Select(v => v.Select((x, i) => new Input($"x{i}", x)).ToArray());

    private static T Formula<T>(Func<int, T> x)
        where T : INumeric<T> =>
        ((x(0) * x(1)) - (x(2) / x(0))) * T.Ratio(44, 12) / (T.One + T.Exp(x(1) - x(3))) + T.Log(x(2) * x(2)) - T.Exp(T.One);

    [Test]
    public void The_value_is_the_plain_one_to_the_bit() => Inputs.Sample(x =>
    {
        var plain = Formula(i => Plain.Of(x[i])).Value;
        return Formula(i => Sensitivity.Of(x[i])).Value.Equals(plain) && Formula(i => Sampled.Of(x[i])).Value.Equals(plain);
    });

    // Central differences of the plain formula have some nine digits.
    [Test]
    public void A_sensitivity_is_the_derivative() => Inputs.Sample(x =>
    {
        foreach (var (input, derivative) in Formula(i => Sensitivity.Of(x[i])).Gradient())
        {
            double At(double by) => Formula(i => Plain.Of(ReferenceEquals(x[i], input) ? x[i] with { Value = x[i].Value + by } : x[i])).Value;
            var step = 1e-5 * input.Value;
            Assert.That(derivative, Is.EqualTo((At(step) - At(-step)) / (2 * step)).Within(1e-4).Percent.Or.EqualTo((At(step) - At(-step)) / (2 * step)).Within(1e-6));
        }
    });

    [Test]
    public void An_input_that_is_used_twice_is_one_variable()
    {
        var x = new Input("x", 3);
        var square = Sensitivity.Of(x) * Sensitivity.Of(x);
        Assert.That(square.Gradient(), Is.EqualTo(new[] { ((IInput)x, 6.0) }));
    }

    [Test]
    public void A_sum_of_a_hundred_thousand_terms_is_swept_without_running_out_of_stack()
    {
        var x = new Input("x", 1);
        var sum = Enumerable.Range(0, 100_000).Aggregate(Sensitivity.One, (s, _) => s + Sensitivity.Of(x));
        Assert.That(sum.Gradient().Single().Derivative, Is.EqualTo(100_000));
    }

    [Test]
    public void A_program_on_exact_inputs_gives_the_plain_value_to_the_bit_in_every_draw() => Inputs.Sample(x =>
    {
        var nodes = x.Select(Sampled.Of).ToArray();
        var program = DrawProgram.Of([Formula(i => nodes[i]), nodes[0], Sampled.Constant(5)], x.Length, i => Array.IndexOf(x, i));
        var draws = DrawEngine.Run(program, [.. x.Select(i => new DrawStream(CounterRandom.StreamOf(i.Symbol), Distribution.Exact(i.Value)))], [], new DrawOptions { Draws = 300 });
        var plain = Formula(i => Plain.Of(x[i])).Value;
        return draws[0].All(d => d.Equals(plain)) && draws[1].All(d => d == x[0].Value) && draws[2].All(d => d == 5);
    });

    [Test]
    public void What_formulas_share_is_done_once()
    {
        var (a, b) = (new Input("a", 2), new Input("b", 3));
        var program = DrawProgram.Of([Sampled.Of(a) * Sampled.Of(b), (Sampled.Of(a) * Sampled.Of(b)) + Sampled.One], 2, i => ReferenceEquals(i, a) ? 0 : 1);
        Assert.That(program.Length, Is.EqualTo(2));
    }

    [Test]
    public void Draws_are_the_formula_of_the_draws_of_its_inputs()
    {
        var x = Enumerable.Range(0, 4).Select(i => new Input($"x{i}", i + 1.5)).ToArray();
        var nodes = x.Select(Sampled.Of).ToArray();
        var program = DrawProgram.Of([Formula(i => nodes[i]), .. nodes], 4, i => Array.IndexOf(x, i));
        var draws = DrawEngine.Run(program, [.. x.Select(i => new DrawStream(CounterRandom.StreamOf(i.Symbol), Distribution.Normal(i.Value, 0.2)))], [], new DrawOptions { Draws = 1000 });
        for (var d = 0; d < 1000; d++)
        {
            Assert.That(draws[0][d], Is.EqualTo(Formula(i => new Plain(draws[i + 1][d])).Value).Within(0).Ulps);
        }
    }

    [TestCase(2)]
    [TestCase(7)]
    public void Threads_change_no_draw(int threads)
    {
        var x = new Input("x", 2);
        var program = DrawProgram.Of([Sampled.Exp(Sampled.Of(x))], 1, _ => 0);
        double[][] With(int count) => DrawEngine.Run(program, [new DrawStream(1, Distribution.Normal(2, 1))], [], new DrawOptions { Draws = 5001, Threads = count });
        Assert.That(With(threads)[0], Is.EqualTo(With(1)[0]));
    }

    [Test]
    public void Shares_of_a_whole_are_drawn_together_and_add_up_to_it()
    {
        var x = new[] { new Input("a", 0.5), new Input("b", 0.3), new Input("c", 0.2) };
        var nodes = x.Select(Sampled.Of).ToArray();
        var program = DrawProgram.Of([nodes[0] + nodes[1] + nodes[2], nodes[0]], 3, i => Array.IndexOf(x, i));
        var draws = DrawEngine.Run(program, [.. x.Select(i => new DrawStream(CounterRandom.StreamOf(i.Symbol), Distribution.Normal(i.Value, 0.05)))], [[0, 1, 2]], new DrawOptions { Draws = 1000 });
        using (Assert.EnterMultipleScope())
        {
            Assert.That(draws[0], Is.All.EqualTo(1).Within(1e-12));
            Assert.That(draws[1].Distinct().Count(), Is.GreaterThan(900), "and still vary");
        }
    }
}
