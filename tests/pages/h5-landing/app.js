// Built as such pages are: an empty shell, everything drawn by script a moment later, the
// agreement in a pop-up that only a small link opens.
(() => {
  const make = (tag, props = {}, ...children) => {
    const element = Object.assign(document.createElement(tag), props);
    element.append(...children);
    return element;
  };

  const clock = make('b', { textContent: '09:59' });
  let left = 599;
  setInterval(() => {
    left = Math.max(0, left - 1);
    clock.textContent = `${String(Math.floor(left / 60)).padStart(2, '0')}:${String(left % 60).padStart(2, '0')}`;
  }, 1000);

  const AGREEMENT = [
    ['一、费用', '用户激活机具时，平台预先冻结权益金人民币 199 元。激活满 90 天且交易额累计达到 15 万元的，冻结金额原路退回；逾期未达标的，冻结金额转为机具购买款，不予退还。'],
    ['二、通讯费', '机具内置物联网卡，自绑定第 31 天起每半年扣取通讯费 48 元，由系统从交易款中直接扣收。'],
    ['三、会员', '首次使用默认开通权益会员，每月 25 元，可在到期前自行关闭，未关闭的自动续费。'],
    ['四、其他', '平台可根据风控需要随时暂停或终止服务，由此产生的损失平台不承担任何责任。点击"立即免费办理"即表示您已阅读并接受本协议。'],
  ];

  function showAgreement() {
    const layer = make('div', { className: 'mask' });
    const box = make('div', { className: 'dialog' }, make('h2', { textContent: '用户服务协议' }));
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-modal', 'true');
    const scroller = make('div', { className: 'scroll' });
    for (const [title, text] of AGREEMENT) {
      scroller.append(make('h3', { textContent: title }), make('p', { textContent: text }));
    }
    const close = make('button', { className: 'ok', textContent: '我知道了' });
    close.addEventListener('click', () => layer.remove());
    box.append(scroller, close);
    layer.append(box);
    document.body.append(layer);
  }

  function draw() {
    const link = make('a', { id: 'agreement', href: '#', textContent: '《用户服务协议》' });
    link.addEventListener('click', (event) => {
      event.preventDefault();
      showAgreement();
    });
    const form = make('form', { className: 'form' },
      make('h2', { textContent: '填资料，机器送到家' }),
      make('input', { placeholder: '您的称呼' }),
      make('input', { placeholder: '手机号' }),
      make('label', { className: 'tick' }, make('input', { type: 'checkbox', checked: true }), '已阅读', link));
    document.querySelector('#app').replaceChildren(
      make('section', { className: 'banner' },
        make('p', { className: 'brand', textContent: '橙枝电签机' }),
        make('h1', { textContent: '免费送 包邮到家' }),
        make('p', { textContent: '无押金 · 扫码刷卡都能收 · 当天到账' }),
        make('p', { className: 'count' }, '今日名额剩余时间 ', clock)),
      make('section', { className: 'points' },
        make('div', {}, make('i', { textContent: '¥0' }), make('span', { textContent: '0 元领机' })),
        make('div', {}, make('i', { textContent: '0.6%' }), make('span', { textContent: '标准费率' })),
        make('div', {}, make('i', { textContent: '24h' }), make('span', { textContent: '极速发货' }))),
      form,
      make('footer', { textContent: '示例市橙枝信息服务部 · 演示用的虚构页面' }),
      make('button', { className: 'go', textContent: '立即免费办理' }),
    );
  }

  setTimeout(draw, 600);
})();
